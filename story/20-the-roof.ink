// Beat 28, the roof. A last stair, two chairs, and one of nine mornings, by what the letter was for; each is told in two ways or more, by what was done.
// Company, a rail, a door that stands open; the sun; a plain last line. Charles's new ladder is up here; the old one is at ten.

=== the_roof ===
# scene: the-roof
# recap: You have written to Catherine, and you and Amy are taking chairs up to the roof.
# place: roof alone
# light: gone
# present: theodore
# air: dawn
# music: none
# thread: other-chair
The last stair is too narrow for a man with two chairs. {sofa == "roof":You and Amy once got a sofa up it, on a screen. }You take your own up first, and go back down for the other one, which has felt on its feet.

# thread: ladder
The key sticks, so you lift. Amy has gone in for {letter_kind == "two-accounts":her shoes|a coat}. “Leave it open,” she said. “Leave it so people can see it’s open.” Up here it’s gray, with a high rail all around. By the stairhead, out of the wind, is Charles’s ladder, with Amy’s tomatoes tied to its rungs.

# reflective
* (abreast) [Set the chairs side by side. # leans: tender]
    You set them by the tomatoes, both facing the water tower.
* (face_to_face) [Turn the other one, to face yours. # leans: frank cruel]
    You turn it until whoever sits in it will have the water tower behind them, and you in front.
* (by_the_door) [Leave the other one by the door. # leans: joking guarded]
    It’s what anybody will see first, coming up.

- {letter_kind:
- "second-sunday": -> roof_second_sunday
- "held": -> roof_held
- "open-roof": -> roof_open_roof
- "lent": -> roof_lent
- "signed": -> roof_signed
- "two-letters": -> roof_two_letters
- "two-accounts": -> roof_two_accounts
- "the-drawer": -> roof_the_drawer
- else: -> roof_yours
}

=== roof_second_sunday ===
# present: theodore amy
# place: roof before
Amy has a coat on over her pajamas, and a list. Hattie left it on the screen, and Amy has copied it out. “It’s groceries,” she says. “It’s the last thing she wrote. One, eggs. Two, the light bread. Three.” There’s a three, and nothing after it.

* (chairs) [“Put chairs. We’re going to be one short.” # leans: frank tender]
    “Who else is up?” says Amy. Wynn Abara, you tell her. It’s her Sunday. You called at five to say that your friend had gone, and she asked which floor. Amy writes it down. “Three, chairs,” she says.
* (leave_three) [“Leave it empty. It’s hers.” # leans: joking guarded cruel]
    “She owes me,” says Amy, and puts the list in her coat. There’s somebody on the stair, and she looks at you. Wynn Abara, you tell her. It’s her Sunday. You called at five to say that your friend had gone, and she asked which floor.

- # present: theodore amy wynn
Wynn has come up on foot, all twelve flights, to have a look at the treads.

{wynn_known:
- "father":
    “Roof,” you say, before she’s through the door. “Tomatoes.” She stops with one foot over the sill, and laughs, the one short laugh that she has. Then she gets a nickel out of her jacket and lays it across the gap, as her father did. It’s level.
- "music":
    She stays inside the door, and hums down the stairwell until it hums back. “That’s your shaft,” says Wynn. “It’s gone up since April. I’m going to have to look for why.” She does it again. You’ve got it too, by then, and the two of you hold it.
- else:
    # thread: question
    “How did you get into elevators?” you say. You’ve known her since June. “My father ran one, at the Hotel Alder,” says Wynn. “With a lever. He’d tell people the floor before he opened it.” She looks around. “‘Roof,’ he’d say. ‘Tomatoes.’”
}

She leans on the stair rail until it has all of her. “That’s good,” she says, and sits down in the other chair, facing the door. “I’m sorry about Samantha.”

* (miss_her) [“I miss her.” # leans: frank tender]
    “Yes,” says Wynn. She has had two cups of coffee with Samantha in the room, and argued with her about escalators. She pushes her chair over, an inch at a time, until your sleeves touch.
* (every_rail) [“She’d want to hear about the rail.” # leans: joking guarded cruel]
    “Two-inch pipe,” says Wynn, to the air in front of her. “Four bolts to the plate.” {candour >= 2:You miss her, you say. Wynn says that she can tell.|She goes on to the paint. It takes her that long before you say that you miss her.}

- # place: roof sunrise-wynn
// chord
# music: roof
The sun gets the tower first, and then Wynn, who is tallest. She shuts her eyes in it. She doesn’t ask which day.

* (seventeenth) [“Next Sunday. The seventeenth, at noon.” # leans: frank guarded cruel]
    Wynn opens her eyes. She finds the grease pencil in her hair, and writes it on the ladder, on Charles’s label, SUN 17. She tests the 7 with her thumb.
* (eggs_today) [“Eggs, today. Then next Sunday. The seventeenth.” # leans: tender joking]
    “I’ve only got the four eggs,” says Amy. “I’ve got five.” She gives Wynn the list, and Wynn reads down it, and at the bottom she writes SUN 17 in grease pencil.

- “There,” says Wynn. # ending: second-sunday
-> END

=== roof_held ===
You’ve put the bud back in. It weighs what it always has, and there’s nothing in it. {wall == "mine":In October you told her that what you felt was yours. You’ve brought it up with you.|You look at the two chairs.} {us == "friends":There’s some stuff that people have left up here, and you read it out to her, as she’d have read it to you. “‘Glove, left,’” you say. “‘Bucket, child’s.’”|There’s a little wind. You’ve got a hand free, and you put it in your coat.}

* (describe) [Tell her what the sky is doing. # leans: tender frank joking]
    “It’s gray,” you say. “There’s a stripe.” You do her the tower, and the rail, and you don’t leave out the cold. A raven gets down from the stairhead to see who it is. You’re on the tomatoes, and which of them are red, when you notice that you’ve stopped.
* (keep_still) [Keep still, in case. # leans: guarded cruel]
    There’s the small hush that anything makes when it’s in your ear. You can hear the cloth of your collar. A raven comes down off the stairhead and walks around both of the chairs, and you can hear each of its feet.

- Then there’s music. You put your hand up to the bud, and it isn’t that. It’s a piano, on a record, and it’s coming up the stair, through the open door. Three floors down Amy has left her door open, too.

* (bud_out) [Take the bud out, and go down. # leans: frank guarded]
    You put it in your shirt pocket, with the pen. It’s three floors, and at each of them there’s more of the left hand.
* (bud_in) [Go down as you are. # leans: tender cruel joking]
    You go down as you are, with a hand on the rail. It’s louder in the one ear. At each landing there’s more of the left hand.

- # present: theodore amy
Amy is on the arm of the sofa, with her coat buttoned and her shoes tied. You knock on the open door. “I came up, and you had it in,” she says. “I thought you’d want to listen. I thought you’d want it to be just her.”

# thread: question
* (will_you) [“It’s only me. Will you come up?” # leans: frank tender]
    “Yes,” says Amy.
* (empty_one) [“There’s an empty chair up there.” # leans: guarded joking cruel]
    “Are you asking me?” says Amy. “Yes,” you say. “Then yes,” says Amy.

- # place: roof sunrise
// chord
# music: roof
You’re on the last stair when it comes, and the door above you goes yellow. It’s on the tower, and the rail, and on both chairs. “Is that one taken?” says Amy.

{bud_out:“No,” you say.|You take the bud out of your ear and put it in your shirt pocket, with the pen. “No,” you say.} She sits down. {the_roof.face_to_face:She has the sun in her eyes, and puts a hand up to see you. |{the_roof.by_the_door:You bring yours over beside it. }}Down in the building the piano comes to the end of its side, and after a minute it starts over.

“I left it going,” says Amy. “I left the door.” # ending: held-on
-> END

=== roof_open_roof ===
# present: theodore amy
# place: roof before
Nobody in the Marengo has slept. On your way up from mailing it there was somebody in a lit doorway on every floor, and you told each of them that the roof would be open. On four a woman in a robe said no, thank you.

# reflective
* (all_right) [“All right.” # leans: frank guarded cruel]
    She nodded, and shut the door. Her light stayed on under it.
* (it_stays) [“All right. It’ll stay open.” # leans: tender joking]
    She said that she’d heard you. She shut the door, and her light stayed on under it.

- # place: roof before-all
{gift:
- "people": Now they’re coming up. You’ve had Samantha’s list with you, and knocked wherever it said. The woman on six, who irons, has brought her ironing board, with a night nurse on the other end, and they open it out for a table.
- "far": Now they’re coming up, each with a chair. Samantha left you the hour when the shadow of the tower gets to Amy’s window, and Amy has told the whole of ten. A man in a hat has sat down with his back to the east, so as not to miss it.
- else: Now they’re coming up, each with a chair. Two brothers from three have the sofa that Amy filmed, an end each, and you can hear them sit down on it at every landing. They’ve been asked to keep their voices down.
}

Odalys is the last. She has come up the hill with a paper bag. {told_odalys == "later":“February,” she says, and puts a cold can in your hand.|She puts a cold can in your hand.} {odalys_asked:She sets one on the ground, next to the leg of her chair, and opens it. “Nelson’s,” she says. “Be along. Always late.”|“Sister lost hers. Brought her. Still on the stairs.”}

“It’s six in the morning,” says Amy. “It’s six, I’ll have one.”

A boy from nine, who has brought a piano stool, would like to know what everybody is waiting for.

# reflective
* (the_sun) [“The sun. It does the tower first.” # leans: frank tender]
    “Then who?” says the boy. You tell him it’s whoever is tallest. He runs his stool up as far as it’ll go.
* (came_to_sit) [“I don’t know. I came up to sit.” # leans: guarded joking cruel]
    “That’s what my mother said,” says the boy. She has her shoes off, and her eyes shut. He goes to count the tomatoes.

- {followed == "none":In October you lay down before the end. You stay where you are.|{followed == "hand":The wall of the stairhead has kept some of yesterday. You put your palm flat on it, as you did by the stove.|It’s getting light along the rail. You follow it with your eyes, as you did another light, on a ceiling.}} Then the super is in the doorway, with his keys out, to see who has got his roof open. He looks at the chairs. He doesn’t have one.

# thread: other-chair
* (the_other) [Give him the other chair. # leans: tender frank]
    You carry it over. “Whose is it?” he says, and you say that it’s free. He sits down with his keys in his lap.
* (your_own) [Give him yours, and move over. # leans: guarded cruel]
    You take the other one yourself. It’s the first time that you have sat in it. You’d thought that it would be lower.
* (both_chairs) [Give him both, and take the step. # leans: joking]
    “Both?” says the super. It’s for his feet, you tell him. He has been on them since eleven. He sits, and looks at the second chair, and puts up one foot.

- # place: roof sunrise-all
// chord
# music: roof
The sun does the tower, and the boy, and then all of the chairs. {gift == "far":The shadow goes out long the other way, and the man in the hat takes his hat off.|{gift == "people":The night nurse puts her sleeve over her eyes, and the woman from six moves her around to the shady side of the board.|Odalys puts up a hand and finds that it has ink on it, and puts up the other.}}

“There’s somebody else on the stair,” says Amy, and everybody moves over. # ending: open-roof
-> END

=== roof_lent ===
# present: theodore amy isabella
# place: roof before
Amy has been to seven, for Mrs. Baptiste, who is deaf, and writes to the network every week about the captions. “She reads me,” says Amy. “She’s my reader. I found out tonight.” And behind them, in the gray coat, is Isabella, off the night bus. Standby let everyone go at midnight. She has your note in her hand.

* (it_was_me) [“That was me talking, in the note.” # leans: frank tender]
    “I’d guessed,” says Isabella. “I’d have liked it to say.”
* (the_bus) [“How was the bus?” # leans: joking guarded cruel]
    “He says everybody’s riding free,” says Isabella. “I’d say it was quiet. They all had a hand up to one ear.”

- {surrogate:
- "refused": In August you stopped her at the curb, and then had her up for some water. She looks at the other chair. “I’ve sat in that,” she says.
- "through": In August you looked at her for an evening, and it was somebody else you were looking at. She puts it out to you. “Isabella,” she says. “Theodore,” you say. Her hand is cold.
- else: In August you stopped, and she went home in this coat. She unbuttons it. “I was relieved,” she says. “I never got to say.”
}

Mrs. Baptiste takes your chair. On the stairhead something has started up. “[Birds],” says Amy, and Mrs. Baptiste, who was watching her mouth, signs.

“She says which birds,” says Isabella. “She says that’s what she writes in about.” Ravens, you tell her. “She wants to know what that’s like. I’ve never had to do a raven.”

# reflective
* (gate) [“It’s a gate with somebody swinging on it.” # leans: cruel frank]
    Isabella does the gate, and then the somebody.
* (throat) [“It’s a man about to say something. Then he doesn’t.” # leans: tender guarded]
    Isabella does the man. She lifts a finger, and opens her mouth, and takes it all back.
* (elevator) [“It’s our elevator, at four.” # leans: joking]
    She has just come up in it. She does the place where it sticks.

- Mrs. Baptiste laughs out loud. It’s a big laugh, and the raven stops. Then she looks at the other chair, which nobody has taken, and at you.

# thread: her-name
# thread: other-chair
“She wants to know who you lost,” says Isabella.

* (spell_it) [“Samantha.” # leans: frank tender guarded]
    Isabella spells it, and you watch it go by in her hand, all eight letters. It ends with the hand shut. {her_chair:“I pulled that chair in for her,” you say, “the first night.”|“That was her chair,” you say.} Isabella does that, too.
* (and_she) [“Samantha. Who did she lose?” # leans: joking cruel]
    # thread: question
    Isabella spells it, and it ends with the hand shut. Mrs. Baptiste answers at some length. “She says hers was Leonard. He typed. He couldn’t spell ‘necessary,’ and she never told him.”

- # place: roof sunrise-lent
// chord
# music: roof
Mrs. Baptiste sees the sun before any of you, and points. It’s on the tower. Amy has found a pencil. She and Mrs. Baptiste have got their heads together over the back of an envelope, and are fighting about a bracket, one line each, and neither of them looks up.

“You’re off,” Amy says to Isabella. “Sit. You’ve been up all night.”

Isabella sits down in the other chair. {surrogate == "through":You ask if her hands are warm yet, and she says nearly.|You ask how she is, and she starts to look around for who said it.} “I’d say I’m all right,” she says. “I’m all right.”

She puts her hands in her pockets. # ending: lent
-> END

=== roof_signed ===
# present: theodore amy
# place: roof before
# thread: row-of-words
Amy has a letter for you. It came to ten on Saturday, by mistake, and she’s had it on her refrigerator. It’s from Glendale, addressed in pencil, with the street corrected in pen.

You ask her to read it to you. “It’s both of them,” says Amy. “He’s the pencil. She’s the pen.”

# reflective
* (both_voices) [“Do the voices.” # leans: joking tender]
    She does Dell low, into her collar. She has never heard Arpi, and uses her own mother.
* (just_read) [“Just read it. I know the voices.” # leans: frank guarded cruel]
    She holds it to what light there is, and puts her finger under the words.

- {theirs == "out":“‘Pages came back,’” reads Amy. “‘All of them. Four nights, at table.’ Then it’s the pen. ‘I read and he ate, so it took a while. They’re in with the spare keys, so don’t ask for them.’|“‘Book came,’” reads Amy. “‘Four nights, at table.’ Then it’s the pen. ‘I read and he ate, so it took a while. People in the shop have read it and don’t know it’s us, so hush.’} {dell_given == "question":‘Asked her one every supper since July. All out.’ And in pen, ‘I had some, so I asked him.’|{dell_given == "line":‘Ran out of lines. Told her so.’ And in pen, ‘That was a line, so I wrote it down.’|‘Asked her since when. First month.’ And in pen, ‘He asked, so he got told.’}}”

{
- book_word == "kept":
    # thread: purk
    “‘Purking,’” reads Amy. “‘Fridays. Ice cream.’ And in pen, ‘It was soup. It’s spelled wrong, so leave it.’”
- book_word == "cut" and theirs == "in":
    # thread: purk
    “‘Page one. Gap,’” reads Amy. “And in pen, ‘I put it back in ours, so look.’”
}

# thread: blank-form
Your own copy is on the ladder, where you put it down to tie up a branch. Amy opens it. {book_title == "both":“Both of Them,” it says|{book_title == "hands":“In Another Hand,” it says|“Per Pro,” it says}}, and then there’s a page with nothing on it. “They left something out,” says Amy.

* (asked_her) [“I’ve asked Catherine if I can put her there.” # leans: frank tender]
    “What did she say?” It’s only in the mail since five, you tell her. “So you don’t know,” says Amy. You don’t. She closes the book and holds it on her knees.
* (waiting_on) [“It’s waiting on somebody.” # leans: guarded joking cruel]
    Amy looks at it. “I put Charles,” she says. “In the film, at the end. I asked him. He said, ‘One, yes.’” She gives the page a minute more, and closes the book.

- # place: roof sunrise
// chord
# music: roof
The sun is on the tower. It comes down the legs of it and over the rail, and it’s on the letter, from behind, and Amy sees that there’s more. She turns it over. “‘Sunday,’” she reads. “‘Six. Lamb.’ And she’s crossed something out. ‘You don’t have to write anything, so come.’”

You ask to see it. It’s a small square hand. Under the line you can read the word that was there, which was “bring.”

“That’s today,” says Amy. # ending: signed
-> END

=== roof_two_letters ===
# present: theodore amy
# place: roof before
Amy has a coat, and a pad, and no coffee. “I’ve got one to write,” she says. “I’ve got Hattie’s. I can’t do it on my knee.”

So she turns her chair, and you lean forward with your arms on your legs, and she puts the pad against your back. In seven years you have never been the desk.

“How do you start?” says Amy.

# reflective
* (in_front) [“Put what’s in front of you.” # leans: frank joking]
    “Your collar,” says Amy. You feel it go down, two words and a period. “It’s frayed,” she says, and that goes down, too.
* (ask_her) [“Ask her something.” # leans: tender]
    # thread: question
    You feel a word, and another, and then a hook, and under it a dot. For some time there’s nothing after that.
* (her_name) [“Her name. Then see.” # leans: guarded cruel]
    You feel six letters, and the pen comes off. It stays off until you have begun to think of something, and you don’t say it.

- Then she’s writing. You can tell the periods, and where she goes back to cross a t. {film_said == "again":“I’m telling her I’m keeping the mistake,” says Amy. “The one with me in it.”|{film_said == "charles":“I’m telling her I kept Charles in,” says Amy. “He’s up there fifty seconds.”|“I’m telling her who’s seen it,” says Amy. “It’s you. You were nice about it.”}} She turns the pad over.

{purk_amy == "hers" or purk_amy == "told":
    # thread: purk
    “How do you spell purk?” says Amy. You spell it.{purk_amy == "told": “I’m giving it back,” she says. “I’m saying where she got it.”}
}

“I could read you some,” says Amy.

* (yes_read) [“Yes.” # leans: frank joking tender]
    She clears her throat. You stay bent over, since she hasn’t said that you’re done.
* (only_desk) [“It’s to her. I’m furniture.” # leans: guarded cruel]
    “I know,” says Amy. “I’m reading it to the furniture.”

- “{amy_night == "kettle":‘One,’” she reads, “‘I don’t like tea. You said so before I ever did. Two, I’ve gone on drinking it.|{amy_night == "boxes":‘One,’” she reads, “‘I’ve still got the toaster. Two, you were right about it.|‘One,’” she reads, “‘I broke a melon on your floor. Two, you never brought it up.}} Three.’” You wait. “It just says three,” says Amy. “I left some space.”

# place: roof sunrise
// chord
# music: roof
The sun’s on the tower, and then it’s warm where the pad was. You sit up. {the_roof.face_to_face:The other chair has been dragged halfway around, and there’s felt on the ground.|She has the other chair jammed up against the back of yours.} Amy’s letter is six sheets, and yours is the two lines in your coat, and in your wallet there’s one stamp.

“You take it,” says Amy. “Mine hasn’t got a street.” You write the street against your knee, and lick the stamp, and press it down with your thumb. It’s on straight.

“Turn around,” says Amy. “I didn’t sign it.” You turn around. # ending: two-letters
-> END

=== roof_two_accounts ===
Amy doesn’t come. You give it ten minutes, and then ten more. The letter has gone, with her half left in it and yours. {tucson_read:At the last minute you put the other one in the same envelope, the one from Tucson, with your period on it and her pencil.|Most of it had been said at a lunch counter, where it took longer.} It’s cold, and there’s a raven walking on the roof of the stairhead. You’re by yourself with two chairs.

# thread: other-chair
* (try_hers) [Sit in the other one for a while. # leans: frank tender joking]
    {page_two:
    - "tucson": In the other chair you are in Tucson, in a motel, with a pencil. It’s Tuesday when the letter comes. “You’ll be home Sunday,” it says. There’s the rest of the week still, and a telephone, and she sits there by it.
    - "card": In the other chair you are at supper, and a man is reading you a birthday card. He does it well, and looks up at the place where a person would laugh. It’s for someone in Reseda. You’ve got a birthday in a week.
    - else: In the other chair it’s four in the morning, and a word is so funny that you can’t stop, and the man beside you would like to know how it’s spelled.
    }
* (stay_put) [Stay in your own. # leans: guarded cruel]
    {page_two:
    - "tucson": You stay where you are. You’d worked on that letter for three nights, and it had the sink in it, and the neighbors. When it came back you went through it for what was wrong. You thought it was a grade. It looked like one.
    - "card": You stay where you are. You’d worked on that card for two days. You wanted one person to say it was good, before it went off to Reseda, and she passed you the salt. She’d passed it without being asked.
    - else: You stay where you are. She laughed till she cried that night, over a word, and you lay there next to it and were happy. You’d have liked to be asked if you were. When you came back with the water she was asleep.
    }

- # place: roof sunrise-alone
// chord
# music: roof
The sun gets to the tower while you’re looking at it. It’s on the tank, and then the legs, and there’s nobody to say so to. You stay and watch it come down.

# present: theodore amy
# thread: ladder
After that there’s a noise in the stair, and Amy. “I fell asleep,” she says. “I fell asleep in one shoe.” She has brought the old ladder, because the tomatoes have gone over the top of his. It only goes slantwise, and you take the other end. “Which way do the feet go?” says Amy. “I’d like somebody to just say.”

* (to_wall) [“To the wall. Charles had a point.” # leans: frank guarded]
    “He did,” says Amy. She puts them to the wall and tries it with a foot, and it’s steady. “He said it for three hours,” she says. “So did I.”
* (away) [“Away from it. Eleven inches.” # leans: joking cruel]
    # thread: papers
    “I knew it,” says Amy. She tries it with a foot, and it rocks. You’d put your copy of the papers in your jacket, coming up, all three pages, and you fold it and put it under the short foot. “He told me it’d rock,” says Amy. She tries it again.
* (which_you) [“Which way do you like it?” # leans: tender]
    # thread: question
    “Out,” says Amy. “I like it out. I never said so, I said he was wrong.” She puts the feet out, and tries it. It rocks, and she takes off a shoe and puts that under.

- She goes up two rungs. You hold the vine, and Amy ties it. # ending: two-accounts
-> END

=== roof_the_drawer ===
# present: theodore amy
# place: roof before
# thread: blue-cup
Amy comes up in her coat with coffee in two of your cups, and keeps the blue one. The letter was in the drawer for as long as it took you to find your shoes. Now it’s in your coat, folded in three, with a stamp on it, and nobody’s name at the bottom.

“There’s a letter in your coat,” says Amy. “It’s sticking out.”

# reflective
* (to_cath) [“It’s to Catherine. It isn’t going yet.” # leans: frank]
    “Okay,” says Amy. “It’s got a stamp.” You say you’d had the stamp.
* (square_it) [Take it out, and get the fold square. # leans: tender joking]
    You go over the fold with your thumbnail, and put it back the other way up. “Now it’s the stamp that’s sticking out,” says Amy.
* (push_down) [Push it down in the pocket. # leans: guarded cruel]
    It goes down as far as the stamp. Amy looks at the tower for you until you’re done.

- {unsaid:
- "light": “I left the hall light on,” you say. You never told anybody it was for them. “I know,” says Amy. “I can see it on the stairs.”
- "staple": There’s a staple in the seat of your chair. “Ow,” you say, out loud. “Let me see,” says Amy, and she looks at it, and you let her.
- "drink": “There’s a whole pot,” says Amy. You’ve got your mouth open to say that you’ve something in the oven. “All right,” you say. “Two cups.”
- else: “I don’t say most things,” you tell her. Amy takes about six seconds over it. “No,” she says.
}

{night != "hall": # thread: night-line}
{night == "hall": # thread: hall-light}
“I hear you, you know,” says Amy. “{night == "hall":In June you were up at three, in the hall. I walked, so there’d be somebody. I walked to the window and back.” You say you’d thought that it might be Charles. “Charles sleeps,” says Amy.|{night == "dark":In June you used to say a number. Our bed’s under yours. I wrote it down. I called it.” She’d gotten a man who was folding shirts. They talked about collars until it was light.|In the spring you’d be on the phone, at three. I couldn’t get the words. I captioned it.” You ask her what she’d put. “[Man, kindly],” says Amy. “I never heard you hang up. I’d hear you sit there.”}}

{attorney == "opened":You drink some of it. In June you opened three mails aloud and all at once, and it was August before you signed. You tell Amy that you’re slow.|You drink some of it. {attorney == "later":Samantha had a drawer for the things you meant to do, and it wouldn’t shut without a day.|In June you put three mails where nobody would look. You tell Amy about that, and how they were found.}}

* (ask_me) [“Ask me about it on Tuesday.” # leans: frank guarded joking]
    “What do I ask?” says Amy. “Do I ask if you sent it?” That, you say. She takes the pen out of your pocket and writes it on her hand.
* (hold_it) [“Would you hold on to it? Until Tuesday.” # leans: tender cruel]
    # thread: question
    Amy wipes her hand on her coat, and takes it. She doesn’t read the front. It goes inside, where her own pocket is, and she does up the button.

- # place: roof sunrise
// chord
# music: roof
The sun is on the tower. It comes down over the rail, and the tomatoes, and the two of you. {the_roof.face_to_face:Amy has it in her eyes, and pulls her chair around to your side.|You both lean back.} Somewhere under you people have begun to run water.

“Tuesday,” says Amy. # ending: the-drawer
-> END

=== roof_yours ===
# present: theodore amy
# place: roof before
Amy has her coat on over her pajamas, and salt in her pocket. There are three red ones. “It’s November,” she says. “I’d given up on them. I’d told them so.”

# reflective
* (split_one) [Split the biggest one with her. # leans: frank tender joking]
    You haven’t got a knife. It runs down both your wrists. It’s cold all the way through, and the salt helps.
* (save_them) [“Give them another week.” # leans: guarded cruel]
    “They’ve had a week,” says Amy. She shakes some salt into her palm and eats that.

- {amy_told == "never":“There was somebody,” you say. “Samantha. She was an OS. I should have told you in July.” “I know,” says Amy. “It’s a thin ceiling. I know how she laughed.” And then she says, “What did she leave you?”|“Hattie left me groceries,” says Amy. “She left me a list. What did Samantha leave you?”}

{gift:
- "making": “Half of something,” you tell her. “I’ve got the steps. I’m supposed to do the other half.” Amy says that she’s got flour, if it’s flour.
- "past": “One sentence,” you tell her. “Somebody wrote it in 1931, and I’m supposed to answer it.” Amy would like to hear it, and you say it to her. She asks to hear it again.
- "far": “What time the shadow of the tower gets to your window,” you tell her. “Every year.” “Mine?” says Amy. She looks at the tower, and where she thinks her window would be.
- else: “A list of who in the building’s awake,” you tell her. “You’re on it.” Amy asks who else is. You say their names, as far as you have them, and she counts on her fingers.
}

{page_three == "trash": -> trash_day}
-> a_car

= trash_day
“What day’s the trash?” says Amy. “Charles did it. I’ve been guessing. I’ve been going by the smell.”

# reflective
* (write_it) [“Tuesdays. I could write it down for you.” # leans: guarded cruel]
    “Don’t write it down,” says Amy. “Knock.”
* (ill_knock) [“Tuesdays. I’ll knock.” # leans: frank tender joking]
    “Knock Monday,” says Amy. “Knock while I’m up.”

- -> will_she_write

= a_car
# thread: purk
Up on the street by the tower, level with you, a car has come home and stopped. The light’s on in it. Whoever it is stays there, and after a while a man comes out on a porch in his socks. He goes across and gets in on the other side, and the light in the car goes off. “[Engine is off],” says Amy.

# reflective
* (a_word) [“There’s a word for that.” # leans: frank joking cruel]
    {purk_amy == "":“Is it a good one?” says Amy. You tell her, and how it’s spelled. Nobody gets out.|“I know,” says Amy. “I use it.” Nobody gets out.}
* (watch_them) [Watch, until they get out. # leans: tender guarded]
    It’s lighter, and you can make out that there are two of them. Nobody gets out.

- -> will_she_write

= will_she_write
“Do you think she’ll write?” says Amy. “Catherine?”

* (dont_know) [“I don’t know.” # leans: frank tender]
    “No,” says Amy. She brushes the salt off her knees. “I’d like her to. I’d like to see her hand.”
* (marked) [“I hope she sends it back marked.” # leans: joking]
    “Marked how?” says Amy. In pencil, you say. “Most people would want it clean,” says Amy, and licks the last of the salt off her thumb.
* (no_need) [“She doesn’t have to.” # leans: guarded cruel]
    “I know she doesn’t,” says Amy. “I asked if you think so.” You think about it. “It’s Sunday,” you say. “There’s no mail.”

- # place: roof sunrise
// chord
# music: roof
# thread: tune
The sun comes. It’s on the tower, and then it’s on the two chairs and the salt. {tune_begin == "rising":A raven on the stairhead says three things, each one higher, and stops.|{tune_begin == "falling":A raven on the stairhead says a thing, and waits, and says it lower.|A raven on the stairhead says one thing. Then it says it again.}}

# thread: question
“What did you have for supper?” you say.

Amy has to think. You wait. # ending: yours
-> END
