import { useState } from 'preact/hooks';

interface ShareRunSetting {
  readonly link: () => string | null;
  readonly onKeepsake: () => void;
}

/** A link that holds the whole run, with what it tells whoever opens it. */
export function ShareRun({ link: linkOf, onKeepsake }: ShareRunSetting) {
  const [link, setLink] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    const made = linkOf();
    setLink(made);
    if (made === null) {
      setSaid('This road is too long for a link.');
      return;
    }
    try {
      await navigator.clipboard.writeText(made);
      setSaid('The link is copied.');
    } catch {
      setSaid('This browser doesn’t let the page copy it: copy it from here.');
    }
  };
  return (
    <section aria-labelledby="share-title">
      <h3 id="share-title">This run, to keep and to share</h3>
      <p class="note">
        A link holds every choice on the road to where you stand, in order, and nothing else: no name, no date, no other
        road. Whoever opens it reads what you read, and can go on from there.
      </p>
      <button type="button" onClick={() => void copy()}>
        Copy the link
      </button>{' '}
      <button type="button" onClick={onKeepsake}>
        Open the whole run as a book
      </button>
      <p role="status">{said}</p>
      {link !== null && <p class="link-text">{link}</p>}
    </section>
  );
}
