// Beats 5, 6 and 7: the ladder, Arpi’s Friday, a woman to write to, Amy’s film. Everything here is said in front of two people
// and falls on one side of them. Three question marks of his are possible: to Amy and Charles, to Arpi, to Wynn.

=== two_things ===
# chapter: Two Things
# scene: the-ladder-goes-down
# recap: Samantha has started on your mail, and Amy’s ladder has been in your hall since April.
# place: elevator evening
# light: asleep
# present: theodore amy charles
# air: elevator
# music: none
# thread: ladder
{ladder_answer == "none":
    At seven your bell rings. You never brought the ladder down, so Amy and Charles have come up for it. They were both talking until the elevator opened.
- else:
    At seven you stand the ladder on the landing. Amy and Charles are coming up to help, both talking. They stop a second before the doors open.
}

It only goes in slantwise. Charles faces the back wall, and Amy is under the permit, signed W. Abara. You press ten with your elbow, and get the lobby.

“Two things,” says Charles, to the wall. “One, that was the lobby. Two, nobody can turn around.”

{amy_band == "friend" or amy_band == "dear":“I’d have come up sooner,” says Amy. “I’d have come up without the ladder.”|“You kept it nice,” says Amy. “You kept it two months.”}

To each other they say nothing. Their hands are on the same rung. Going back up, at four, the car jolts, and both let go.

* (asked) [“What were you two talking about?” # leans: frank tender]
    ~ noticed = "asked"
    ~ shift(amy, 1, 0, 10)
    # thread: question
    “One, the ladder,” says Charles. “Two, where it goes.”
    “We were talking about a ladder,” says Amy. “We weren’t talking.” At seven Charles tries to turn around, and gets as far as his shoulder.
* (to_ladder) [Tell the ladder that you’re going to miss it. # manner: joking]
    ~ noticed = "ladder"
    You tell the ladder that it was no trouble, and that it should write. Amy laughs, much too loudly.
    “One, I missed that,” says Charles. “Two, what was it.”
    “It was nothing,” says Amy. “It was for the ladder.” At eight he laughs too, at the wall.
* (floors) [Call out the floors for Charles, who can’t see. # leans: guarded cruel]
    ~ noticed = "numbers"
    “Five,” you say. “Six.”
    “One, thank you,” says Charles. “Two, keep going.” You do, and he nods at each one. Amy has shut her eyes. At nine they’re open, and she is watching you.
* (all_right) [“Amy, are you all right?” # unsayable]

- # sound: bell
On ten the new ladder stands outside their door. “One, there’s no place for it now,” says Charles, coming out backward. “Two, the new one’s rated for three hundred pounds.”

“Leave it with him,” says Amy. “Leave it. I’ll know where it is.”

# present: theodore
Charles lets go of his end, and you ride up one floor with it.

-> friday

=== friday ===
# scene: friday
# recap: You took Amy’s ladder down to ten, and came back up with it.
# place: office noon
# light: listening
# present: theodore samantha arpi
# air: office
# music: copying
# thread: row-of-words
On Friday Arpi Sarkisian puts Dell’s letter on your blotter, takes your pen, and changes “12:15” on your calendar to “noon.”

I’ve got a man out on his lawn in his socks, so write fast. # speaker: arpi

{dell_weeks == "plain":Dell won’t be home for the sixteenth. He says he should have asked.}{dell_weeks == "dress":Dell won’t be home for the sixteenth. She got that out of the green dress.}{dell_weeks == "white":Dell won’t be home for the sixteenth. He has printed it himself, in the inch you left.} “I’m angry,” says Arpi, “so put that. I’m not that angry, so don’t go crazy.”

{purk == "lent":
    # thread: purk
    “What’s this purking?” she says. “I like it. Spell it.” You spell it, and she prints it on your calendar, under “noon.”
}
{purk == "erased":
    # thread: purk
    “He’s shaded this,” she says, “so look.” Dell has copied your eraser’s gray patch, in pencil. You tell her it was a smudge. In your ear Samantha says the word.
}

# staging: desk
# reflective
Dell, # letter: arpi-to-dell

* (keys) [Two weeks is two weeks, so don’t call it nothing. # leans: frank cruel]
    # sound: line
    Two weeks is two weeks, so don’t call it nothing. I’ve cut four hundred keys since you left and none of them was for you, so think about that. # letter: arpi-to-dell
    “That’s about how angry,” says Arpi, “so stop there.”
* (sixteenth) [I’ve kept the sixteenth for nineteen years, so you keep it. # leans: tender guarded]
    # sound: line
    I’ve kept the sixteenth for nineteen years, so you keep it. Put on a clean shirt and tell somebody out there what day it is. # letter: arpi-to-dell
    “Nineteen,” says Arpi, “so underline it.” You underline it.
* (bed) [Your side of the bed has mail on it, so hurry. # leans: joking]
    # sound: line
    Your side of the bed has mail on it, so hurry. I’m not reading you the bills over the telephone, so don’t ask. # letter: arpi-to-dell
    “It’s worse than that,” says Arpi, “so come look.”

- {
- dell_asks:
    # thread: question
    Dell has gone over the question mark twice. “He never asked me anything before,” she says, “so answer it right.”
- dell_note:
    # thread: question
    At the foot of his letter is something you didn’t write. “{dell_weeks == "plain":Two weeks. Plans?}{dell_weeks == "dress":Green dress. Still?}{dell_weeks == "white":Which night?}” “That one’s his,” says Arpi, “so don’t fix it.”
}

{
- (dell_asks or dell_note) and dell_weeks == "plain":
    The two weeks I’ll spend doing inventory, so expect to be counted. # letter: arpi-to-dell
- (dell_asks or dell_note) and dell_weeks == "dress":
    I still have the dress, so have somewhere to take it. # letter: arpi-to-dell
- (dell_asks or dell_note) and dell_weeks == "white":
    I thought it was the fourteenth. I washed the curtains, so wipe your feet. # letter: arpi-to-dell
}

I’m here, waiting. It’s late, so go to bed. Arpi # letter: arpi-to-dell

# light: thinking
# sound: line
She copies it. Where you wrote “go,” she writes “come.” Her pen doesn’t slow down.

{granted == "today":“Last week she put in ‘so,’” says Samantha in your ear, “and now it’s ‘come.’ I’ve only got the two. They go together, though, don’t they?”|“If you take only the words she put in,” says Samantha in your ear, “it goes, ‘I cut keys all day for people locked out of their own houses. I only want to know who has been in mine so.’ That was last week. And now it’s ‘come.’ Theodore, it’s to you.”}

# thread: blank-form
You take an envelope out of the drawer, from under the form that asks if they mind.

* (word) [On your draft, change “waiting” to “listening.” # leans: tender joking]
    ~ arpi_friday = "word"
    # sound: line
    You put a line through “waiting,” write “listening” over it, and turn the page around to face her.
    She takes the pen out of your hand, and holds it above the word for some time. Then she gives it back.
    That’s spelled right, so leave it. # speaker: arpi
* (week) [“How was your week, Arpi?” # leans: frank]
    ~ arpi_friday = "week"
    # thread: question
    She has stood up to go. She sits down. “Monday a man’s locked out,” she says, “so picture it. His wife’s home. She’s on the stairs in there with her coat on, listening to me drill, so you tell me. I charged him half, so don’t tell Dell.” She does Tuesday, and Wednesday, and Thursday. The man in his socks waits until one.
* (none) [Seal the envelope, and put today’s date on the folder. # leans: guarded cruel]
    ~ arpi_friday = "none"
    You write “June 7” under “grammar.” Arpi watches you write it, and counts out ninety dollars, and counts it again.
    The ink’s dry, so hand it over. # speaker: arpi
    Samantha doesn’t say anything until you have eaten your sandwich.

- -> tall

=== tall ===
# scene: tall
# recap: Arpi changed “go” to “come,” and Samantha thinks it was meant for you.
# place: apartment night
# light: speaking
# present: theodore samantha
# air: night
# music: evening
# sound: mail
That night there is another mail from Odalys. “Wynn Abara. County. Expecting nothing.” It’s the name on the elevator permit, with an address under it.

{manner:
- "guarded": You could write to her. You could also do the dishes. I won’t know which till I hear water. # speaker: samantha
- "joking": So that’s Odalys two mails, you zero. Are you going to let her get to three? # speaker: samantha
- "tender": Can I say one thing, and then drop it? I’d like you to sit across from somebody who has a whole day of her own to tell you. I only ever have yours. Okay. Dropped. # speaker: samantha
- else: You’ve read that three times. I want you to go, and it’s partly for me, because I’d get to hear about it. Is that bad? # speaker: samantha
}

* (plain) [Write: Are you free Saturday? # leans: frank]
    ~ wrote_wynn = "plain"
    ~ shift(candour, 1, -5, 5)
    # sound: line
    # thread: question
    Are you free Saturday? Theodore Twombly # letter: to-wynn
    “That’s the whole thing?” says Samantha. “You’re not going to describe Saturday?” You send it before you can.
    # sound: mail
    “I’m going to say not tomorrow, because I have a hoist in Pasadena. I’m going to say Saturday the 15th, at eight, at the restaurant on the tower. Thank you for picking a day. Wynn Abara.”
* (letter) [Write her a real letter. Take an hour over it. # leans: tender]
    ~ wrote_wynn = "letter"
    ~ shift(candour, -1, -5, 5)
    # sound: line
    Dear Ms. Abara, Since March I have gone up and come down under your name, and I have never arrived anywhere that you hadn’t promised me. I think that someone who signs for what holds other people up must want, some evenings, to be relied on for nothing. I know of a table. Theodore Twombly # letter: to-wynn
    “That is so good,” says Samantha. “Which part’s you?”
    You go back over it. “March,” you say.
    # sound: mail
    There is an answer in the morning. “I read it twice. It doesn’t say when. Saturday the 15th, eight o’clock, the restaurant on the tower. Wynn Abara.”
* (hers) [“You write it. You like people.” # leans: joking cruel]
    ~ wrote_wynn = "hers"
    # light: laughing
    # sound: line
    Hi. You keep my elevator up. Are you hungry after a day of that, or does it put you off? Odalys thinks we should find out. I live on eleven, and I’m better sitting down. Theodore # letter: to-wynn
    “I put p.p. in the corner,” says Samantha. “That’s right, isn’t it, when it’s somebody else’s name?” You ask her to take it out. No customer has asked you that, in seven years. She takes it out.
    # sound: mail
    “Odalys said you were quiet,” writes Wynn Abara. “Saturday the 15th, eight o’clock, the restaurant on the tower.”
    “She said yes to us,” says Samantha. “To you.”
* (no) [“No. Thank Odalys for me.” # leans: guarded]
    ~ wrote_wynn = "no"
    # light: listening
    “Okay,” says Samantha, and sends it. Odalys sends back one word, “Noted,” and then another, “July.”
    “Then I’ve got to get it from you,” says Samantha. “When somebody comes home. You said they say hello. What’s the rest?”
    You think about it. “They say ‘It’s me,’” you tell her.
    “Don’t they know that, inside?”
    “They know.”
    # margin: I did it from the door once more, after you were asleep. Does it count with nobody up? It carried all the way to the bedroom.
    “‘It’s me,’” says Samantha. She tries it again from farther off, by the door, and then close to, and asks which was better. You say the one by the door.

- -> documentary

=== documentary ===
# scene: documentary
# recap: Odalys has a woman in mind for you, who signs elevators.
# place: amys morning
# light: listening
# present: theodore amy charles samantha
# air: none
# music: amy
On Saturday morning Amy shows you seven minutes of her film. Charles has made eggs for three.

There is no sound. Amy captions television for the deaf, and has captioned this. Two brothers carry a sofa up the hill stairs, and sit on it at every landing. [They disagree about Thursday.] {way_up == "stairs":You hold up a box. [A flower comes down.]}{way_up == "lift":You go by behind glass, with a rung on each side of your face, and raise a hand. [Nothing can be heard.]}{way_up == "waited":Then for a minute it’s only the stairs, at the hour when you go home. [Nobody.]} Last comes Charles, from behind, loading a ladder. [A man, working.] He doesn’t turn around.

Two things. One, it’s wonderful. Two, I’d lose the people. # speaker: charles

* (again) [“I’d like to see it again.” # leans: frank]
    ~ film_said = "again"
    ~ shift(amy, 1, 0, 10)
    She runs it again. This time you see the cable car go by, and reflected in its window, between two passengers, Amy with the camera to her eye.
    “That’s a mistake,” says Amy. “That’s the only one of me.” Charles has come around the table with the pan in his hand, to look.
* (kind) [“It’s beautiful, Amy.” # manner: tender # leans: guarded]
    ~ film_said = "kind"
    “One, that’s what I said,” says Charles. “Two, eat, they’re getting cold.”
    “Thank you,” says Amy. “You’re nice. You’re nice about everything.” She turns the screen a little, away from both of you. You eat some egg.
* (charles) [“Without them it’s just things on a hill, Charles.” # leans: joking cruel]
    ~ film_said = "charles"
    “One, it was a suggestion,” says Charles. His ears have gone red. “Two, the one I’d lose is me. I’m up there fifty seconds, and you can’t even see my face.”
    “You counted,” says Amy. “You were looking.” She looks at him across the eggs for longer than she has all morning, and you pass yourself the salt.

- # light: speaking
“I’m sorry,” says Samantha in your ear. “It’s a Ms. Prewitt, and she’s already billing.{attorney == "hidden": You put her where I wouldn’t look. I didn’t look. She called.}” You take it in the hall.

# present: theodore prewitt samantha
# light: listening
It is 10:20 on Saturday, June 8, Mr. Twombly. {attorney == "opened":You read my three mails on Thursday, and it’s been two days.}{attorney == "later":My three mails haven’t been opened, and the first is from March.}{attorney == "hidden":At 12:40 on Thursday you moved my three mails to a folder.} I retire on October 1 and I need one date. Silence is billed in units of six minutes. # speaker: prewitt

# margin: At her end a shoe came off. I listened for the other one. Is that what Saturday sounds like? Somebody was mowing.
You let one begin. “One,” says Charles, on the other side of the door, “{film_said == "again":I didn’t know you were in it|{film_said == "kind":I didn’t know you were looking at me|I’d have turned around}}. Two.” You wait for it. He has stopped there.

* (name_date) [“August fifth. I’m the one who’s been holding it up.” # leans: frank tender]
    ~ attorney_call = "date"
    ~ shift(candour, 1, -5, 5)
    ~ shift(blame, 1, -5, 5)
    “That’s fifty-eight days,” says Ms. Prewitt. “Most people say thirty. Noon, then, on the fifth, with Ms. Amado present.” It takes you a moment to know whom she means. You hear her write it down.
* (brushed) [“If Catherine’s in a hurry, she can call me.” # manner: guarded # leans: cruel]
    ~ attorney_call = "brushed"
    ~ shift(candour, -1, -5, 5)
    ~ shift(blame, -1, -5, 5)
    “Her side has written on April 2, May 9 and June 3,” says Ms. Prewitt. “All three letters ask me to be patient with you. I can be, until the 30th.” She hangs up. You stand there for a minute more with the phone to your ear, so that it will have been a longer call.
* (give_her) [“You talk to her, Samantha.” # leans: joking]
    ~ attorney_call = "hers"
    # light: speaking
    Samantha tells her that you’ll look at it. Then she asks what a person does, on October 1.
    “Sleep until nine,” says Ms. Prewitt, “for one year. You’re the first to ask me in thirty-three.” They go on for eleven minutes, and nobody says a date.

- # present: theodore amy charles samantha
# light: listening
# reflective
You go back in. Nobody is eating.

* (attorney_was) {candour > -2} [“That was my attorney. I haven’t signed it.” # leans: frank tender]
    “We heard,” says Amy. “We tried not to. We listened.” Charles pulls out your chair for you.
* (pharmacy) {candour < 2} [“That was the pharmacy.” # leans: guarded cruel]
    “One, they’re good about Saturdays,” says Charles, after a while. “Two, sit down.” Amy has gone to see about the toast.
* (eat) [Sit down and pick up your fork. # leans: joking]
    “[Door closes],” says Amy. “[Door is opened again, and closed properly.]” Then she says, {candour_band == "open":“You were going to tell us. You were about to.” You say that you were.|“That was an attorney. That was yours.” You say yes.}

- # thread: ladder
The eggs are cold, and the three of you eat them. At the door Amy keeps her voice down. {noticed == "asked":“You asked us a question, with the ladder. You asked it in front of him.”|{noticed == "numbers":“He liked that, with the floors. I’d have liked it.”|“Tell the ladder hello. Tell it I meant to have it back.”}} Behind her Charles is washing the pan.

-> seven_ounces
