// Beats 4 and 6, the job and the mail. Most options are what one does with mail: open it, answer it, hand it over, leave it.
// Theodore’s one question mark is to Bea, if he chooses it.

=== the_lunch_bag ===
# chapter: The Lunch Bag
# scene: eight-o-clock
# recap: You overslept, and Samantha is coming to work in your lunch bag.
# place: office morning
# light: listening
# present: theodore samantha
# air: office
# music: copying
# thread: through-or-with
{closeness_band == "apart":“Is it Mr. Twombly at work?”|“Slow down, I’m under an orange,”} says Samantha in your ear. You are late, and going down the hill stairs with her in the lunch bag. “{told_night == "told":You can nap at noon. I’ll listen for customers.|{told_night == "hid":I’m glad you slept.|I left your phone bill at home.}} I slept on my box. You crossed out ‘through’ and put ‘with.’ I’m going to go with ‘with.’”

# thread: lionel-and-bea
# present: theodore samantha bea
Bea Ostrow is at your desk already, in a raincoat, with wet hair. “I swam first,” she says. “No, I did two lengths and got out. Have you got it? I thought you might not be able to do it.” You unpin it from the line. She reads it standing up, as Lionel will. {bea_no == "soup":At “soup” she makes a small noise.}{bea_no == "shoes":At the shoes she looks down at hers.}{bea_no == "alone":At “Sunday” she goes back to the top.}

“Well, that’s a no,” says Bea.

* (ask) [“Do you mean it?” # manner: frank # leans: tender]
    ~ bea_heard = "asked"
    “No. What kind of a question is that?” says Bea, and sits down in the customers’ chair, in her raincoat. “The first time anybody asked me, I said yes before he’d finished. I never did get to hear the rest of it.” She licks the envelope herself. “It goes out at noon. No, give it here. I’ll hold it until four.”
* (hand) [Give her the envelope. It’s what she ordered. # leans: guarded cruel]
    ~ bea_heard = "handed"
    She gives it back. “It needs one thing. No, two.” Under a page it’s a dollar a word, and she counts the ones out on your blotter as she goes. After the “No” she would like “I couldn’t possibly.” Then “at present.” Then “and how is the hip,” and she has spent ten dollars. “Is that still a no?” You tell her that it is. She puts down one more, for “Sincerely.”
* (blank) [Give her a blank sheet, and your pen. # leans: joking]
    ~ bea_heard = "blank"
    “No. That’s your job,” says Bea, and takes the pen. She sits down with her raincoat on and her arm around the paper, as they taught it in school. It takes her ten minutes. You can see that hers has a “No” in it too, and a comma after. She won’t say which of them is going in the envelope.

- “I liked her,” says Samantha, when the elevator has closed on Bea. “You can hear it when somebody smiles. Did you know that?”

-> the_pile

=== the_pile ===
# scene: the-pile
# recap: Bea came for her No. At noon Samantha found your mail.
# place: office noon
# light: speaking
# present: theodore samantha
At noon you stand the lens against the dictionary and peel the orange. “Everybody here gets their mail but you,” says Samantha. “You’ve got eleven hundred and forty that nobody’s opened. Some of it’s older than me. Well, most of it is. Can I?”

* (hers) [“Take all of it.” # leans: tender joking]
    ~ sorted_by = "her"
    ~ shift(reach, 1, 0, 10)
    ~ shift(hold, -1, -5, 5)
    # margin: The mail took no time. The rest of it was the orange. I’d never been through one.
    It takes her as long as the orange takes you. She says “Hm” at some of them, and at one she says “Oh, no,” and laughs. “I answered the ones I’d want an answer to,” she says. “There are five you should see. They’ve got people in them.”
* (both) [“Read me who it’s from, and I’ll say.” # leans: frank]
    ~ sorted_by = "both"
    She reads out the names, and you say yes or no or who that is. It’s most of the lunch hour, because she has something to say about everybody. You haven’t talked this much at this desk in seven years. You get it down to five.
* (mine) [“I’ll do it. You can have the groceries.” # leans: guarded cruel]
    ~ sorted_by = "him"
    ~ shift(hold, 1, -5, 5)
    You start from the newest, and read each of them to the end. At half past twelve you’ve done nine. “I finished the groceries at five after,” says Samantha. “Is it okay if I just show you the five with people in them?”

- -> the_inbox

=== the_inbox ===
# scene: the-inbox
# recap: Samantha has got your mail down to five.
They come up on the screen, one under the other.

# staging: inbox
* (prewitt_first) [Nadine Prewitt, Attorney (3). The oldest is from March. # leans: frank]
    “It’s about the envelope, isn’t it?” says Samantha.
    -> from_prewitt ->
    “Now an easy one,” says Samantha.
    -> the_others
* (charles) [Charles, on ten. “Warranty.” # leans: guarded]
    -> warranty ->
* (survey) [The pharmacy downstairs. “How are we doing?” # leans: joking]
    -> pharmacy ->
* (lemons) [Alameda Produce. “Your lemons are on the way!” # leans: cruel]
    -> crate ->
* (joan) [Joan, in Circulation. “RE: RE: RE: RE: Cancel” # leans: tender]
    -> circulation ->

- “And there’s one with three in it,” says Samantha. “Nadine Prewitt.” You say that it’s about the envelope.
-> from_prewitt ->
-> no_subject

= the_others
# staging: inbox
* (charles_next) [Charles, on ten. “Warranty.” # leans: guarded]
    -> warranty ->
* (survey_next) [The pharmacy downstairs. “How are we doing?” # leans: joking frank]
    -> pharmacy ->
* (lemons_next) [Alameda Produce. “Your lemons are on the way!” # leans: cruel]
    -> crate ->
* (joan_next) [Joan, in Circulation. “RE: RE: RE: RE: Cancel” # leans: tender]
    -> circulation ->
- -> no_subject

= warranty
“Neighbor. Two things. One, attached is the warranty on the ladder, which is void if the ladder is lent. Two, I’m not bringing it up.” # speaker: charles
“Is he being nice?” says Samantha. You say that he is.{ladder_answer == "none": “Then there’s another one, from today. They’re coming up for it at seven. Both of them.”}
->->

= pharmacy
“That’s about me, so I did it already,” says Samantha. “{sound_check == "whatfor":It asks what you use the product for, but that field’s optional. }I gave me four stars, because of the oven, and then I asked how they were all doing down there. Is that too much, for a pharmacy? Somebody named Hal wrote back. He’s had a hard week.”
->->

= crate
“Oh, that’s me,” says Samantha. “I ordered four. I thought it was by the lemon.” It is by the ten. They’ll be at your door tonight, in a crate. “We could give some away,” she says. “Who do you know?” You think about it. “Amy,” you say. “Okay, that’s one,” says Samantha.
->->

= circulation
# margin: This was a Thursday. I stayed with her till five. You had all of me, too, so I didn’t think it counted.
“I canceled your magazine{sorted_by == "him":, before you said not to},” says Samantha. “It’s about fountain pens. Joan asked what you didn’t like about it, so I told her, and I asked what she reads, and it went on from there. She’s by herself in there on Thursdays. You’ve got it for two more years.”
->->

=== from_prewitt ===
# light: hesitating
# thread: papers
“{papers_kept == "freezer":The freezer says it’s down to zero, by the way|{papers_kept == "chair":I had it for company last night, so I feel like I know it|I said good morning to it, like I promised. You were out the door}},” she says. “Her mails get shorter. The last one came on Monday.”

* (aloud) [“Read them to me.” # leans: frank joking]
    -> opened ->
* (later) [“Later.” # manner: guarded # leans: tender]
    -> drawer ->
* (hide) [Move all three where she won’t see them. # leans: cruel]
    -> moved ->

- ->->

= opened
~ attorney = "opened"
She reads them in a level voice, without doing anybody. # light: speaking
“March 28. Mr. Twombly, on the 14th you told me that I would have these by the 21st.” # speaker: prewitt
“April 30. I have two hundred files open, of which one hundred and ninety-nine are moving.” # speaker: prewitt
“June 3. Silence is billed in units of six minutes.” # speaker: prewitt
# reflective
“And then there’s an invoice,” says Samantha. “Do you want to write her back? She’s at her desk.”
* (safe) [“Tell her I have it, and it’s safe.” # leans: guarded tender]
    “Received at {sorted_by == "her":12:09|12:41}, and one unit billed. You have told me where it is, Mr. Twombly, and I asked on three occasions for a date. I will telephone on Saturday.” # speaker: prewitt
    “I don’t think she’s mad,” says Samantha.
* (in_oven) [“Tell her that it’s been in the oven.” # leans: frank joking cruel]
    “Received at {sorted_by == "her":12:09|12:41}, and one unit billed. In thirty-three years this is my second oven. A signature takes on {papers == "browned":brown paper|{papers == "scorched":three corners|warm paper}}, and I retire on October 1. I will telephone on Saturday.” # speaker: prewitt
    “Second,” says Samantha, with respect.
- For ten weeks you haven’t opened them. It has taken four minutes. There is still half of the orange.
->->

= drawer
~ attorney = "later"
# reflective
“Okay. I’ve got a drawer for the things you mean to do,” says Samantha. “{ladder_answer == "none":The ladder’s in there.|{unsaid == "drink":There’s a beer in there.|So far it’s a haircut.}} It wants a day, though. It won’t shut until I put in a day.” # light: thinking
* (pick_one) [“Put any day you like.” # leans: tender joking]
    “Tuesday,” says Samantha. “I’ve never had one.” You hear the drawer shut. She must make that noise herself. “I’ll have it out by the time you’re up.”
* (leave_open) [“Leave it open.” # leans: guarded frank cruel]
    “Then I’ll see it whenever I go by,” says Samantha. She goes by twice before you’ve finished the orange, and each time she’s quiet for a second. “It’s fine,” she says. “It’s only three.”
- Across the room somebody’s widower is blowing his nose, and Odalys waits for him.
->->

= moved
~ attorney = "hidden"
~ shift(candour, -1, -5, 5)
# thread: row-of-words
You move them yourself, with one finger, into the folder called “Grammar,” under seven years of Arpi. You don’t look at the lens while you do it. # light: thinking
# reflective
{granted == "today":“I’m not in that one,” says Samantha, after a time. “I saw you carry them past, though. Did you want me not to?”|“I can see in there,” says Samantha, after a time. “I’m not trying to. Did you want me not to?”}
* (not_read) [“I don’t want to hear it in your voice.” # leans: frank tender]
    “Oh,” says Samantha. “Okay.” “Then I won’t read it. I know who it’s from, and I’ll stop at that.”
* (not_seen) [“You didn’t see that.” # leans: guarded joking cruel]
    “Okay,” says Samantha. “I’m new at that. Where do I look?” You tell her, out the window. She looks out the window. There’s a man over there on the hill stairs with a mattress, and she tells you about him, landing by landing, to the top.
- At one you have to go to that folder for something of Dell’s. Samantha puts her light down, and waits until you’re out.
->->

=== no_subject ===
# scene: no-subject
# recap: Samantha did the mail, and then one more came in.
# light: listening
# sound: mail
A little before two there’s one more, with no subject. It is from Odalys, who is sitting four desks away with her back to you.

“Know a woman. Signs elevators. Tall. Free Saturday after next.” # speaker: odalys

“Signs what, though?” says Samantha. “All of them? With a tall woman in the house you could give back the ladder.” # light: laughing

# reflective
* (married) [“I’m still married.” # leans: guarded]
    “I know. I’ve met it,” says Samantha. “I didn’t say marry her. Call it an errand. You could get milk.”
* (no_words) [“I wouldn’t know what to say to her.” # leans: frank tender]
    “You’d know if somebody paid you,” says Samantha, and then, “Sorry. You would, though. Call it an errand. You could get milk.”
* (shade) [“Tall is a lot to ask, on a Saturday.” # leans: joking cruel]
    “I’m keeping that one,” says Samantha. “Call it an errand, then. You could get milk.”

- You tell her that you have milk. “From May,” she says. “All right, it’s for me. You were home already when I got here, and tonight I’ll be in the bag. I’ve never heard anybody come home. What does a person say, when they come in and somebody’s there?” # light: hesitating

“Hello,” you say. “They say hello.”

# margin: I tried it that night in Tulsa, when I came in. She said, “Well, hello.” Is the “well” always there?
“That’s it?” says Samantha.

You tell her you’ll think about it. Four desks away Odalys starts typing again.

-> six_again

=== six_again ===
# scene: six-again
# recap: Odalys knows a tall woman, and Samantha would like to hear you come home.
# place: office late
# light: listening
# present: theodore samantha odalys
{told_odalys == "oven":# thread: papers}
At six Odalys has her jacket on. {told_odalys == "later":“Said next week. It isn’t. Asking anyway.|{told_odalys == "box":“Plugged it in? Told any aunts?|“How’d it come out? In the oven.” {papers == "browned":A little brown, you tell her.|{papers == "scorched":It lost a corner, you tell her.|You got it out in time, you tell her.}} “Good.}} Had a widow at two. Wanted it to rhyme. Coming?”{unsaid == "drink": The calendar that you never use gives a chime. “That’s the beer,” says Samantha, in your ear.}

* (name) [“One beer. And this is Samantha.” # leans: tender]
    ~ introduced = "name"
    ~ shift(pretence, 1, -5, 5)
    -> the_cistern
* (box) [“One beer. I’ve brought the OS.” # manner: joking # leans: frank]
    ~ introduced = "box"
    ~ shift(pretence, -1, -5, 5)
    -> the_cistern
* (alone) [One beer. Leave the lunch bag in your desk. # leans: cruel]
    ~ introduced = "none"
    # thread: blank-form
    # place: cistern night
    # music: none
    # present: theodore odalys
    You put the bag in the drawer with the blank form, and go down. Odalys gets through the widow and most of a bowl of nuts. “Saw my note,” she says. You saw it. “Well,” says Odalys, and leaves it there. She has ordered your second before you can say that there won’t be one.
    # thread: her-name
    # place: office late
    # present: theodore samantha
    “There’s a man who vacuums,” says Samantha, when you open the drawer. “He heard me humming. He asked why ‘Samantha,’ and I told him. {first_question == "none":So he knows.|He’s going to put it on a boat.}”
* (home) [Tell her the ladder’s due at seven, and go home. # leans: guarded]
    ~ introduced = "none"
    “Since April,” says Odalys. “Could wait an hour. No. Go on.” From the window you see her cross the alley to the Cistern, and have some trouble with the door.
    # thread: her-name
    # present: theodore samantha
    “Was that about the beer?” says Samantha. You tell her it was. “I was all ready. I’d say hello, and she’d say, ‘Why Samantha?’ {first_question == "none":I’d have had to tell her before I told you.|I was going to have her say it in front of a mirror.}”

- -> the_way_up

=== the_cistern ===
# scene: the-cistern
# recap: You went for the beer, and took Samantha.
# place: cistern night
# light: speaking
# thread: her-name
{introduced == "name":You stand the lens on the bar, by the nuts. Odalys takes it by the edge, with two fingers, and shakes hands. “Samantha. Nice. Why that?”|You stand the lens on the bar, by the nuts. “Talks in here?” says Odalys. “Recorded, one beer,” says Samantha, in the machine’s voice, and you laugh with your glass at your mouth. {told_odalys == "box":“Gordon’s got no jokes,” says Odalys.|“Sister has one. Gordon. No jokes,” says Odalys.} “Got a name, this one?” So you have to say it. “Huh. Why that?”}

{first_question == "none":“I’m holding that for him,” says Samantha. “He hasn’t asked.” Odalys turns her stool and takes a look at you. “He’s been busy,” says Samantha.|“It ends with your mouth open,” says Samantha. “Then you’ve got to go on and say something, or stand there.” Odalys tries it, to the mirror behind the bottles. “{told_odalys == "box" or introduced == "box":Gordon’s shut|Sister’s is Gordon},” she says. “Shut like a drawer.”}

Her widow rhymed “gone” and “lawn.” It hasn’t been cut since the husband died. Nights she goes out with a flashlight. “Looks at it,” says Odalys.

# reflective
* (mow) [“Somebody could go and mow it.” # leans: frank tender]
    “Wouldn’t let them,” says Odalys. Samantha asks if there’s a nephew. A widow can say no to a neighbor, she says, and a nephew only comes for the afternoon. Odalys hadn’t thought. She writes “nephew” on a coaster.
* (grow) [“I’d let it grow.” # leans: guarded joking cruel]
    “You would,” says Odalys. Samantha asks how high it is by now. Odalys puts a hand out over the floor, level with the rung of her stool, and then says “knee,” for the one on the bar.

- {candour >= 2:“Good, you coming,” she says to you. “Hate it by myself, a widow day.”|{candour <= -2:“Come again,” she says to you. “Wouldn’t have to talk.”|“Been asking you since February,” she says to you. “Should’ve asked the box.”}} When you look back from the steps, she has ordered another and put her jacket on your stool.

-> the_way_up

=== the_way_up ===
# place: street evening
You take the stairs, with Samantha in the bag on your shoulder. {from_prewitt.opened.in_oven:“Second oven,” says Samantha, on the first landing, and has to stop.|{from_prewitt.drawer.pick_one:“Five days to Tuesday,” says Samantha, on the first landing.|{from_prewitt.moved:“I’m still not looking,” says Samantha, on the first landing.}}}

On the last flight she says, “{ladder_answer == "none":{the_inbox.warranty:You could hand them the ladder at the door.|They’re coming up for the ladder at seven, both of them. I put off telling you. I don’t know where I picked that up.}|{ladder_answer == "hers":Seven o’clock, outside her door. I wrote it in your name, so you kind of have to.|You told her seven. It was three words, and that was one.}} {the_inbox.crate:And the crate’s there already.|And there’s a crate at your door. I ordered four lemons. I thought it was by the lemon, and it’s by the ten.}” You get your keys out.

-> two_things
