// Beat 17, the signing. Three pages, and the memory that each of them brings. Catherine is right, and so is he.
// Held twice, where the pages are signed and where they talk. Nobody finishes anybody's sentence.

=== sign_here ===
# chapter: Sign Here
# scene: the-window-table
# recap: It’s the fifth of August, and you are to meet Catherine at noon, with the papers.
# era: hers
# place: counter noon
# light: listening
# present: theodore samantha
# air: lunch
// The music that belongs here is `catherine`.
# music: none
{attorney == "hidden" and attorney_call != "date": -> fetched}
# thread: papers
It’s the fifth of August, and you’re early. Catherine lettered this window when she was twenty-four, and at noon the sun puts it on the table by the wall, backward, so you sit down under NEPO. {papers == "browned":The envelope is as brown as the table.|{papers == "scorched":The envelope has three corners.|The envelope is still a little warm, or it’s the sun.}} Samantha is in your shirt pocket. She’ll listen, and she won’t speak. You agreed on that.
-> she_comes

=== fetched ===
# place: office noon
# present: theodore catherine samantha
On Monday, the fifth of August, at half past eleven, you come back from the pigeonholes, and Catherine is in the customers’ chair. She has paid Odalys for an hour. There is green paint on her thumb.

“It’s a letter,” says Catherine. “It’s short.” You sit down, and uncap the pen. “‘Theodore,’” says Catherine. “‘Sign it. Catherine.’”

* (take_it_down) [Take it down. # leans: guarded joking]
    You take it down. It’s what you do. She leans over to look. “There’s a period after ‘it,’” she says. You put in the period.
* (cap_the_pen) [Cap the pen. # leans: frank tender cruel]
    “I moved her mails,” you say. “The attorney’s.”
    “She told me,” says Catherine. “At twelve-forty. She had it written down.”

- {attorney_call == "hers":“She wrote that somebody named Samantha is very helpful,” says Catherine.|“I’ve been asked to be patient three times,” says Catherine. “I asked that myself.”} You have the envelope with you. You’ve had it with you since July. {papers == "browned":“It’s brown,” she says.|{papers == "scorched":“There’s a corner gone,” she says.|“It smells of toast,” she says.}} # thread: papers
You walk over together, not fast, with Samantha in your shirt pocket, who’ll listen and won’t speak. At the lunch counter the sun puts the word that she lettered on the window down on your table, backward.

# place: counter noon
-> she_comes

=== she_comes ===
# present: theodore catherine samantha
{fetched:She takes the chair that faces the window.|At noon exactly she comes by on the other side of her own word, stops to rub something off the O with her thumb, and comes in.} She orders soup, and you say the same.

“I paint four words a week,” says Catherine, when you ask how work is, “and I’ve stood in front of each of them.” She’s in the middle of a pharmacy.

# thread: blue-cup
* (give_cup) [Take her blue cup out of the bag. # leans: tender frank]
    ~ brought_cup = "yes"
    She turns it until the ring in the bottom is toward her. “It’s been used.” Every day, you say. “Then it’s in use,” says Catherine, and slides it back across, through the O.
* (look_well) [“You look well.” # leans: guarded joking]
    ~ brought_cup = "no"
    “I’m sleeping,” says Catherine. {not_mine == "cup":The cup, which you told a machine wasn’t yours, stays in the bag.|The cup stays in the bag.}
* (the_form) [“Shall we do it?” # leans: cruel]
    ~ brought_cup = "no"
    “There’s soup,” says Catherine. So you wait for the soup. Her cup’s at home, on your desk. You’d had it in your hand, at the door.

- # thread: guess
This morning Samantha sealed a guess: whether you’d tell Catherine about her.

-> three_pages

=== three_pages ===
# scene: three-pages
# recap: You and Catherine are at the lunch counter, with three pages to sign.
# held
“There are three,” says Catherine, and takes them out, and finds the first tab. It’s the house. You look at her hands, since they’re what is moving. There’s the can that she braced with her knee, and the post by the car, and a strip of blue on the doorframe.

* (the_shop) [The shop, when you were eight. # leans: joking cruel]
    ~ page_one = "shop"
    -> the_shop_at_eight
* (the_carport) [The carport. # leans: frank tender]
    ~ page_one = "carport"
    -> carport
* (the_blue) [The year you painted it. # leans: guarded]
    ~ page_one = "paint"
    -> paint

= the_shop_at_eight
# place: first-house dusk
# music: catherine
# thread: purk
It’s closing time, and her father is rolling tires in, two at a time, with his hands flat. She has been out there since school. There’s red on her knees and in her braid. You’ve come up the street for no reason you could give, and she says, without turning around, “How does it look?”

You look. You read all of it, and you get to the end and go back to the second letter. She is standing on a milk crate with her arms out a little from her sides, so as not to touch anything.

“It’s good,” you say.

She turns around then. She looks at you for about as long as it takes to read three words.
-> page_one_signed

= carport
# place: first-house dusk
It’s the first night, and there’s nothing in the house. You’ve got the car under its own roof, in the dark, with the engine off. “We could go in,” says Catherine. The post by her door has a nail in it from somebody else’s hose.

“We could,” you say.

You have the key in your shirt, and she has her shoes off and her feet on the dashboard, and neither one of you is holding the handle. A man comes by with a dog and wishes you a good evening. He must have thought that you were waiting for somebody.

It was past one when you went in. You couldn’t find the light, and she found it.
-> page_one_signed

= paint
# place: first-house dusk
It’s October, and you’re doing the front. She has done the trim by eye, in one go, without tape. You’ve got the wall. Around six the light goes, and she turns the porch on, and you both stand on the sidewalk to see.

“It’s the wrong blue,” says Catherine.

It was. It looked like a clinic. You’d thought so since lunch. “I like it,” you say. She went in and got you a beer. The next weekend she did it all over again, by herself, in the other blue, while you were at work, except for one strip behind the door, which you came on years later.
-> page_one_signed

= page_one_signed
# place: counter noon
{page_one == "paint":She never asked you if you had seen it.|{page_one == "shop":Your soup is here.|A truck goes by, and OPEN goes out and comes back.}} Catherine has signed. She turns the page around. Your pen skips on the T, and you have to go over it, and it’s darker than the rest of you.

* (if_i_sign) {candour >= 2} [“If I sign it, I’m the one who left.” # leans: frank tender]
    “I know,” says Catherine. “I was the one who left. It’s on the first line, it says ‘petitioner.’ I thought you’d want to share.” You sign it.
* (if_i_sign_not) {candour < 2} [“If I sign it, I’m the one who left.” # unsayable]
* (next_tab) [Find the second tab for her. # leans: guarded joking cruel]
    “Thank you,” says Catherine. For a second her fingers and yours are both on the tab.

- The second page is what each of you keeps. She reads down it with the pen, and doesn’t sign yet. At the bottom is a word that you’d know anywhere, in her writing. It’s “mail.”

* (tucson_then) [Tucson. # leans: frank cruel]
    ~ page_two = "tucson"
    -> tucson
* (birthday_card) [The birthday card. # leans: tender]
    ~ page_two = "card"
    -> birthday
* (at_four_laughing) [Four in the morning, and her laughing. # leans: joking guarded]
    ~ page_two = "laugh"
    -> laughing

= tucson
# place: first-house dusk
# thread: question
It’s a Friday, and there’s an envelope in the box with her writing on it and a Tucson stamp. You stand in the carport to open it. It’s your own letter. You had never sent anybody one before. You look for what she wrote back, and turn it over, and hold the envelope open and look in.

Then you see it, down at the end. You’ve put “You’ll be home Sunday,” and she has gone over the period with a pencil.

You read it through, to see what else she’d found. There wasn’t anything else. You put it away with the tax returns, and on Sunday you picked her up at the station and asked about the drive.
* (said_filed) {box_opened == "tucson" or story_told == "tucson"} [“You sent it back with a question mark, and I filed it.” # leans: frank tender]
    # place: counter noon
    ~ shift(candour, 1, -5, 5)
    Catherine puts the pen down. “I wanted you to ask me to,” she says. “It’s one mark. I’d sat there with the pencil since supper.” Then she picks it up, and signs.
    -> page_two_signed
* (not_filed) {box_opened != "tucson" and story_told != "tucson"} [“You sent it back with a question mark, and I filed it.” # unsayable]
    -> page_two_signed
* (sign_it) [Let her sign. # leans: guarded joking cruel]
    # place: counter noon
    She signs it, on the line with the tab.
    -> page_two_signed

= birthday
# place: first-house dusk
She’s at the stove with her back to you. You’ve brought one home to finish, a birthday, for a woman in Reseda from her husband, who has the hardware store. “Read it to me,” says Catherine.

So you do. It’s a good one. It has got a ladder in it, and how the woman holds the foot of it and talks to him about other things so that he won’t think about the height. When you look up she has turned the burner off.

“What’s her name?” she says.

It’s Lorraine.

“Does she know it’s you?” You say of course not. “No,” says Catherine, and lights the burner again. She passed you the salt before you had asked for it. Her own was a week later. You took her to dinner, and it was a nice place.
-> page_two_signed

= laughing
# place: first-house dusk
# thread: purk
You wake up and her side is shaking. It’s four in the morning. You think she’s crying, and you lie there and don’t move, and then you hear what it is.

“Purkee,” she says. She can hardly get it out. “If you’re the one who’s. And I’m only sitting there. Then I’m the purkee.” She has her face in the pillow.

“With two e’s?” you said. You said that it took two. She said no, that was the whole thing about it, she’d been out there alone, plenty. She got the hiccups. You went and got her water, and by then she was asleep. You never asked her when.
-> page_two_signed

= page_two_signed
# place: counter noon
{page_two == "laugh":“I don’t use that word anymore,” says Catherine. She can’t have seen what you were looking at. It’s on the window of the garage across the street, PARKING IN REAR, one of hers. “I haven’t given it away, either.”|{page_two == "card":Catherine signs, and dates it. She turns the page over and squares it to the edge of the table, and then she has to ask you what day it is.|Catherine turns the page over and squares it to the edge of the table, and then she has to ask you what day it is.}} It’s Monday. You sign.

The third has nothing on it but the line, and the two of you.

* (the_porch) [The porch. # leans: frank tender]
    ~ page_three = "porch"
    # place: first-house dusk
    You’ve got the bag in your hand, and it’s a warm night, and there’s somebody in the car. It’s her. She has her forehead on the wheel. You can hear it from where you are, the way one hears a neighbor’s set. There are eleven steps of cement, and a handle.
    You look at the bag. You think, I’ll just take this in.
    # sound: lamp
    The switch is at the height of your shoulder. It isn’t till your hand is on it that you know she can see you, and that you’re about to be a house with the light off.
* (trash_day) [The last trash day. # leans: guarded joking cruel]
    ~ page_three = "trash"
    # place: first-house dusk
    It’s March, and the truck with your boxes has gone ahead. You go through the rooms to see what you’ve left. There’s a pad by the telephone. You write it out for her, because it changed in January and she never could keep it straight. “Mon. recycling. Thurs. trash. Green every other Thurs. Not holidays.”
    You look at that, and there’s half of the sheet still. You know some four thousand ways to finish one.
    You put it under the pepper, where she’d see it.

- # place: counter noon
She signs. She has always made the C last, coming around from the back. Then you do. There’s a copy for each of you, and a man comes over to ask how everything is.

-> seeing_someone

=== seeing_someone ===
# scene: seeing-someone
# music: none
# recap: It’s signed, and there’s soup.
# held
“That’s that,” says Catherine. She hasn’t touched the soup. “You’ve got a spot on your shirt that you haven’t noticed. Somebody has ironed around it. You’re seeing someone.”

* (tell_gladly) [{us == "friends":“There’s a friend. Samantha. She’s an OS.”|“Yes. Samantha. She’s an OS, and I’m happy.”} # leans: frank joking cruel]
    ~ catherine_told = "gladly"
    ~ shift(candour, 1, -5, 5)
    ~ shift(pretence, -1, -5, 5)
    # light: laughing
    # margin: That was the battery. I had everything on, so as not to miss any.
    You tell her all of it, the lemons and the knee and the tune from the beach. You haven’t talked so long at a stretch in front of her for years. In your pocket it has gotten warm.
    # light: listening
    Catherine moves her spoon to the other side of the bowl. “It can’t come in,” she says.
    -> what_failed
* (tell_half) [“{us == "friends":A friend|A woman}. Her name’s Samantha.” # leans: tender]
    ~ catherine_told = "half"
    ~ shift(pretence, 1, -5, 5)
    “What does she do?” Mail, you say. She does my mail. Catherine looks at your pocket. There’s a small round lens in it, looking at her soup. “That’s one of those,” says Catherine. “That’s on.”
    -> what_failed
* (tell_nobody) [“No.” # leans: guarded]
    ~ catherine_told = "kept"
    ~ shift(candour, -1, -5, 5)
    # light: hesitating
    # margin: I’d asked Tulsa to hold, and she was humming. If I’d been nowhere else when you said it I’d.
    In your pocket nothing happens. Catherine takes her wallet out to pay for her half, and a slip of paper comes with it, folded small.
    -> the_note
* (tell_wynn) {us == "friends" and date == "courted"} [“Wynn. She inspects elevators. Sundays.” # leans: frank joking tender]
    ~ catherine_told = "wynn"
    “Which Sundays?” says Catherine. All of them, you say. She asked which, and I said which.
    “She asked,” says Catherine.
    -> the_note

= what_failed
# thread: through-or-with
“When you were in the bathroom with the water running,” says Catherine, “I could come and stand there. I’d stand in the door until you had to turn it off. That can’t. It’s got no door to stand in.” She isn’t raising her voice. “I’ve sat on the bus behind a woman who was crying at one of yours. You put it down on the page, for ninety dollars. You never had one in the room with you. That’s what went wrong with it, Theodore. And now it’s your computer.”
-> the_fork

= the_note
“‘Mon. recycling,’” reads Catherine. “‘Thurs. trash. Green every other Thurs. Not holidays.’ That was under the pepper. That’s what there was. {catherine_told == "wynn":So she gets a day, and she only had to ask. I got the days.|I’ve carried it since March. I looked on the back.}” She turns it over, and there’s the back. “I’ve sat on the bus behind a woman who was crying at one of yours. You never had one in the room with you. That’s what went wrong with it, Theodore.”
-> the_fork

= the_fork
{blame_band == "hers":You’ve had an answer to that since about April.|{blame_band == "his":You’d have put it the same way.|You look at your soup, and it’s a good soup.}} # thread: question
{believes == "hid":“You think I hid,” you say. “I think you were in there,” says Catherine. “I could hear you.”|{believes == "left":“You weren’t in the room a lot,” you say. “No,” says Catherine. “I was in the car.”|“We got quiet,” you say. “You got quiet,” says Catherine. “I was waiting.”}}

* (hear_her) [“What should I have asked?” # leans: frank tender]
    ~ signing = "heard"
    ~ porch_said = true
    ~ shift(blame, 1, -5, 5)
    Catherine thinks about it. She takes her time, and you don’t fill it.
    “Why,” she says. “They’d offered me Tucson. A whole year, the motels, every sign on that road. I’d said no in the car. I thought, he’ll come out with the trash and ask me what’s the matter, and I’ll say, and he’ll say, ‘Why’d you say no?’ I had it all worked out. You came out. You went in.”
    “I didn’t know,” you say.
    “No,” says Catherine.
    -> last_words
* (my_half) [“You used a pencil. You could have said it.” # leans: cruel joking]
    ~ signing = "contested"
    ~ porch_said = true
    ~ shift(blame, -1, -5, 5)
    “It was a question,” says Catherine.
    “It was one mark. I was supposed to guess. I was always supposed to guess, and then I was graded, and I’d find it in the mail.”
    “You went in,” says Catherine. “I was twenty feet from you. I had my head down, and I saw the light go off. That wasn’t a pencil.”
    “You could have got out.”
    “So could you,” says Catherine. You were never in the car. You both see it at the same time, and neither of you takes it back.
    -> last_words
* (pay_and_go) [Leave money under the saucer, and go. # leans: guarded]
    ~ signing = "left"
    You put down enough for both. “That’s what I mean,” says Catherine, to the money. You’re outside before you’ve folded your copy. Through the glass you can read it the right way around.
    -> outside

= last_words
* (went_in) [“I heard you crying in the car. I went in.” # leans: frank tender]
    ~ shift(candour, 1, -5, 5)
    “I know you did,” says Catherine. “I’ve never heard you say it.” She turns her head, and looks for a time at her own letters. From the inside you can see where she went over the N.
* (light_off) [“I kept the light off so you couldn’t see me seeing you.” # unsayable]
* (which_bus) [Eat the soup. # leans: guarded joking cruel]
    You both eat some. It’s cold, and she asks for the check. “You’ll want to get that spot out with soap,” says Catherine. “Don’t rub.”

- She puts on her sunglasses and takes them off again. “Your mother’s sent me a card,” she says. “I’m keeping it.” Then she goes, past the window, from left to right, with her copy under her arm.
-> outside

=== outside ===
# scene: outside
# recap: You’re divorced. The copy is in your jacket.
# light: hesitating
# present: theodore samantha
# air: none
{fetched:The hour that she paid for isn’t over.|It’s ten to one.} You fold your copy along the long side, and it goes into your jacket.

# thread: guess
{candour >= 1:
    {catherine_told == "gladly" or catherine_told == "half":
        ~ guessed = guessed + 1
    }
- else:
    {catherine_told == "kept" or catherine_told == "wynn":
        ~ guessed = guessed + 1
    }
}
“I’m here,” says Samantha. “I was right there.”

* (what_guess) [“What did you put? In the envelope.” # leans: joking frank]
    “{candour >= 1:That you’d tell her|That you wouldn’t},” says Samantha. {catherine_told == "kept":“I don’t mind,” she says, and then, “I’d thought I wouldn’t.”|{catherine_told == "wynn":“I’m glad for Wynn,” she says, and means it, and stops there.|{catherine_told == "half":“You said my name nicely,” she says.|“You went on and on,” she says. “I’d never heard me all in a row.”}}}
* (walk_back) [“I’d like to just walk.” # leans: guarded tender cruel]
    You walk. She has you cross with the light. Over the door of the garage it says PARKING IN REAR, and you’ve gone by it before you notice that you have read it.

- -> cold_supper
