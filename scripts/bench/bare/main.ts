import { Story } from 'inkjs';

/**
 * What the game is measured beside: ink in a page as a tutorial would have it. It fetches the story, shows what stands,
 * a picture where a place is named, and a button for each choice.
 */

const page = document.querySelector('#story');
if (page === null) throw new Error('The page has no place for the story.');
const answer = await fetch('story.json');
const story = new Story(await answer.text());
story.onError = (message) => console.warn(message);
show(page);

function show(page: Element): void {
  while (story.canContinue) {
    const text = story.Continue();
    for (const tag of story.currentTags ?? []) showPlace(page, tag);
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    page.append(paragraph);
  }
  for (const choice of story.currentChoices) {
    const button = document.createElement('button');
    button.textContent = choice.text;
    button.addEventListener('click', () => {
      story.ChooseChoiceIndex(choice.index);
      for (const old of page.querySelectorAll('button')) old.remove();
      show(page);
    });
    page.append(button);
  }
}

function showPlace(page: Element, tag: string): void {
  const [, place, hour] = /^place:\s*(\S+)\s+(\S+)/.exec(tag) ?? [];
  if (place === undefined || hour === undefined) return;
  const picture = document.createElement('img');
  picture.src = `places/${place}/${hour}/base.webp`;
  page.append(picture);
}
