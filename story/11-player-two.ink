// Beats 14 to 16, player two. He likes the work now and writes less of it. In the elevator and at Amy's what is done is done with
// the hands; in the game every option is a move and a sentence. On the road of friends Samantha asks him another question.

=== player_two ===
# chapter: Player Two
# scene: dell-in-person
# recap: Samantha made a tune out of a morning at the beach. Now it is July, and Arpi’s husband is home.
# place: office noon
# light: listening
# present: theodore samantha dell odalys
# air: office
# music: copying
{us == "with" and date == "courted":
    ~ date = "honest"
    On the night of the beach, at seven, you called Wynn Abara and told her that there was somebody. “I’m going to thank you and hang up,” she said. She did both.
}
By July yours are the short letters on the line, and nobody has come back for what you left out.

On the first Friday Dell Sarkisian, whom you’ve been for seven years, is in the customers’ chair, with his hat on and a sunburn that stops at the collar.

Home since Sunday. Pelican’s dead. Natural causes. {dell_opening == "pelican":Read her that one again. She laughed. Then the bathroom, with the water on.}{dell_opening == "rash":Rash cleared up. She looked for it.}{dell_opening == "nineteen":Knocked, like it says. She said, who is it.} Need one by six. # speaker: dell

# reflective
* (pelican) [“I’m sorry about the pelican.” # leans: tender joking]
    “Good bird,” says Dell, and gives it a moment.
* (you_could) [“You’re home. You could tell her yourself.” # leans: frank cruel]
    “I do,” says Dell. “It’s short.”
* (pencil) [Find a card and sharpen the pencil. # leans: guarded]
    Dell watches it go around. “So that’s the pencil,” he says.

- {dell_misses == "car": # thread: purk}
{dell_misses == "brass":Checked my socks. No brass.}{dell_misses == "radio":Put the radio on for her. She agrees with it.}{dell_misses == "car":Sat in the car, like it says. Purking. Had ice cream in back. Soup.} At supper I say mine, and she puts the fork down. Waits for the rest. Letters, there’s always a rest. # speaker: dell

# thread: row-of-words
Arpi’s last letter was a week ago, and the word she’d changed in it was “please.” Before that it was “come” and “sit” and “down.” {arpi_friday == "word":You gave her “listening” once, and haven’t known what else to put.}{arpi_friday == "week":You asked about her week once, and she stayed till one.}{arpi_friday == "none":You copied them out for the folder, and said nothing to her.}

* (ask_her) [“Don’t go on. Ask her something.” # leans: tender guarded]
    ~ dell_given = "question"
    “Ask her what,” says Dell, with his pencil out.
    # staging: desk
    # reflective
    To be said at supper:
    ** (locked_out) [Who got locked out today? # leans: joking guarded]
        # sound: line
        Who got locked out today? # letter: to-arpi-by-mouth
        “Sister,” says Odalys, from behind a wet sheet. “March, in her robe. {told_odalys == "box":Gordon|Her OS} had the door.” Dell turns all the way around in the chair and waits for the rest. There isn’t any.
    ** (missed) [What did I miss? # leans: frank cruel]
        # sound: line
        What did I miss? # letter: to-arpi-by-mouth
        Dell reads it and moves his lips. “All of it,” he says. “She’ll say all of it.”
    ** (theirs_to_ask) [{dell_weeks == "plain":What did you do with the two weeks?}{dell_weeks == "dress":Where has the green dress been?}{dell_weeks == "white":What did you do on the sixteenth?} # leans: tender]
        # sound: line
        {dell_weeks == "plain":What did you do with the two weeks?}{dell_weeks == "dress":Where has the green dress been?}{dell_weeks == "white":What did you do on the sixteenth?} # letter: to-arpi-by-mouth
        “She’ll tell me,” says Dell. He copies it down and checks it against yours, letter by letter.
    -- “And after, what do I say.”
    “Nothing,” you tell him. “You wait.”
    “That’s hers,” says Dell. “The waiting.” He counts out ninety dollars, and you give him back eighty.
    “I’d have sat under the table,” says Samantha, when he’s gone.
* (one_line) [“I’ll give you one line for tonight.” # leans: joking]
    ~ dell_given = "line"
    “One,” says Dell. “One I can hold.”
    # staging: desk
    # reflective
    To be said at supper:
    ** (home) [I’m quiet because I’m home. # leans: tender guarded frank]
        # sound: line
        I’m quiet because I’m home. # letter: to-arpi-by-mouth
    ** (cook) [The pelican listened better, but he couldn’t cook. # leans: joking cruel]
        # sound: line
        The pelican listened better, but he couldn’t cook. # letter: to-arpi-by-mouth
    ** (the_old_one) [{dell_misses == "brass":I went through my socks for your brass.}{dell_misses == "radio":You and that radio have made up without me.}{dell_misses == "car":Let’s take the lamb down to the car.} # leans: tender joking]
        # sound: line
        {dell_misses == "brass":I went through my socks for your brass.}{dell_misses == "radio":You and that radio have made up without me.}{dell_misses == "car":Let’s take the lamb down to the car.} # letter: to-arpi-by-mouth
    -- “Try it on me,” you say. “I’ll be Arpi.” Dell says it to the inkwell, like a gauge being read.
    “There’s a fan going, so speak up. It’s supper, so take off the hat.”
    The hat is off before he has thought about it. “That’s her,” says Dell. “We got a fan.”
    “It’s on your cards,” you tell him. It isn’t. She told you, from that chair.
    “Good cards,” says Dell, and pays for a page.
* (knows) [“Dell, she knows you don’t write them.” # manner: frank # leans: cruel]
    ~ dell_given = "truth"
    ~ shift(candour, 1, -5, 5)
    Dell takes off his hat and looks into it. “Since when,” he says.
    “The first month.”
    “She wrote back, though,” says Dell. And then, “How do you know what she knows.”
    # reflective
    ** (word_a_week) [“She changes a word in every letter.” # leans: frank]
        “Changed from what,” says Dell.
        You move the pencil to the other side of the blotter.
    ** (tonight) [“Ask her tonight. She’ll go on.” # leans: tender guarded joking]
        “She’ll wait for me to,” says Dell. But he prints ASK in the lining of the hat, and goes over the letters twice.
    ** (blotter) [Straighten the blotter. # leans: guarded cruel]
        You get it square with the edge of the desk. Dell watches gauges for a living, and he’s in no hurry.
    -- He puts a hand down flat on the seat to get himself up, and then he looks at the hand. “Brass,” says Dell. {dell_misses == "brass":He’d gone through his socks for it.|It’s in the weave of the chair, from the Fridays.} He pays for a page, taking the fold out of each bill.
    # margin: He’d gone in the pharmacy. Hal told me he wanted a card with nothing in it, and they had one, and it had a pelican. It had a heron.
    “He went the wrong way,” says Samantha. “I think he’s standing there.”

- -> ten_floors

=== ten_floors ===
# scene: ten-floors
# recap: Dell wanted something to say at supper. A week later you’re on your way home with a melon.
# place: elevator evening
# light: asleep
# present: theodore amy
# air: elevator
# music: none
{
- player_two.locked_out:
    On Thursday there’s a card from Dell. “Dentist. Priest. Same kid twice,” it says.
- player_two.missed:
    On Thursday there’s a card from Dell. “Started with the day I left,” it says. “Up to Easter.”
- player_two.theirs_to_ask:
    On Thursday there’s a card from Dell. {dell_weeks == "plain":“Two weeks: planed the shop door. Never said.”}{dell_weeks == "dress":“Dress: niece’s wedding. Danced with the priest.”}{dell_weeks == "white":“The sixteenth: movie. Bought two seats.”}
- dell_given == "line":
    On Thursday there’s a card from Dell. “She said say it again,” it says. “Said it again. Need another.”
- else:
    No card comes from Dell that week.
}

Friday, at half past eight, it’s ninety degrees, and you’re bringing home a melon in both arms.

# thread: ladder
The elevator opens on Charles’s new ladder and, behind it, holding on to its rails, Amy, crying. You get in sideways. The doors close, and you lose Samantha.

# thread: question
You told a machine once what you’d do about this. {in_elevator == "numbers":You’d watch the numbers.}{in_elevator == "slow":You’d remark that it was slow.}{in_elevator == "weep":You’d weep too.} There are ten floors.

“[Elevator],” says Amy. “[Woman is fine.]”

* (all_right) {noticed != "numbers"} [“Amy, are you all right?” # leans: frank tender]
    ~ shift(amy, 1, 0, 10)
    “No,” says Amy. “No. Thank you.” She turns to tell you, and the foot of the ladder goes along the buttons, five to nine. At five a woman with a laundry basket says she’ll wait. “I asked him for a divorce,” says Amy. At seven you take the ladder’s weight so that she can use her sleeve.
* (not_all_right) {noticed == "numbers"} [Amy, are you all right? # unsayable]
* (take_it) [Put the melon down and take the ladder. # leans: tender joking]
    You hold the ladder until she lets go of it. The melon rolls to her shoes. {in_elevator == "weep":You had said that you’d weep, and your eyes are dry. }Amy puts both hands over her face. “[Melon],” she says behind them. At six it rolls back to yours, and neither of you picks it up.
* (stop_it) [Pull the knob that stops it. # leans: joking frank]
    # sound: bell
    The car stops between four and five, a bell rings, and a man’s voice in the wall asks if you’re stuck. {in_elevator == "slow":“It’s slow,” you tell him. }“No,” says Amy. “Yes.” He can have somebody there in an hour. “An hour would be good,” says Amy. She’s done sooner. She nods, and you push the knob in.
* (numbers) [Watch the numbers. # manner: guarded # leans: cruel]
    “[Man reads numbers],” says Amy. You do, and between floors, where there aren’t any, you read the permit. At seven you find that you’re doing it out loud{noticed == "numbers":, the way you did for Charles}. “Eight,” you say. “Nine,” says Amy, into the ladder. You both say ten.

- -> at_ten

= at_ten
# place: amys night
# present: theodore amy hattie
# air: night
# music: amy
Between you, you get the ladder in. “[Door closes],” says Amy. It hasn’t. She opens it again and closes it properly.

One, he’s gone to Fresno. Two, so has the blender. Three, I never liked that blender. # speaker: hattie

“That’s Hattie. He left her, too,” says Amy. She sits down on the floor. “It was the ladder. It was how it stands, he has the feet to the wall. We did three hours. He got the tape and said, ‘One, I’m not upset. Two, it’s eleven inches.’ {all_right:I said it|I said I wanted a divorce,} holding the other end of the tape. I took the ladder down to the curb. I told a man it wasn’t mine. I told him it was.”

* (kettle) [Fill the kettle. # leans: joking]
    ~ amy_night = "kettle"
    One, the tea’s over the stove. Two, the matches are by the door. Three, she doesn’t like tea. # speaker: hattie
    “I drink it,” says Amy from the floor. “I’ve never liked it.” You pour the kettle out and cut up the melon, and Amy finds spoons.
* (boxes) [Find the tape gun, and do his last boxes. # leans: guarded cruel]
    ~ amy_night = "boxes"
    One, the warranty for the toaster. Two, the toaster. Three, keep the toaster. # speaker: hattie
    Amy keeps the toaster. His socks don’t come out even, and you’ve taped the box by the time she finds the last one, so you cut the tape. You stand the ladder in the closet, and look at her. “To the wall,” says Amy.
* (sat) [Sit down on the floor with her. # leans: frank tender]
    ~ amy_night = "sat"
    ~ shift(amy, 1, 0, 10)
    Somebody’s ball game is coming through the wall. It gets dark. Late in the game Amy lifts the melon and brings it down on the foot of the ladder, and it opens. You eat it with your hands. It runs to your elbows, and the towels went to Fresno.
    “One,” says Amy, looking at the floor. You wait. There isn’t a two.

- -> a_question

=== a_question ===
# scene: a-question
# recap: Amy is divorcing Charles. You were a help to her, and you’ve come up the stairs to say so.
# place: apartment night
# light: listening
# present: theodore samantha
# air: night
# music: evening
You had taken the bud out at Amy’s door. You go up two steps at a time, and stand in the hall with your shoes on.

# reflective
* (a_help) [“I was a help, I think.” # leans: joking cruel]
    “Who to?” says Samantha. To Amy, you say, and you tell it from the lobby on. You come out of it well.
* (leaving) [“Amy’s leaving Charles.” # leans: frank tender guarded]
    “Oh, no,” says Samantha. “Is there anybody with her?” There’s Hattie, you say, an OS, who counts to three. “I could call her,” says Samantha.

- Then she’d like to know where the melon is. She had a man knock on them, over the phone, till she heard the one she liked.

{amy_night == "boxes":You left it|You ate it}. No, I’m glad. {rule_hers == "ask":{ten_floors.all_right:And you’ve had your question today, you gave it to Amy. That’s what it’s for.|And you’ve got till midnight for your question, so I’ll go first.}}{rule_hers == "out":And it’s on the receipt, see somebody every week. I wrote that.}{rule_hers == "last":And whoever leaves says so first, except for milk. I’m deciding if a melon’s milk.} # speaker: samantha

{us == "friends": -> as_a_friend}

# thread: question
“What was Amy?” says Samantha. “Before she was downstairs.”

* (told) [“One spring, in college. We were bad at it.” # leans: frank tender]
    ~ about_amy = "told"
    ~ shift(hold, -1, -5, 5)
    -> eight_weeks ->
* (teased) [“You’re jealous of a melon.” # manner: joking # leans: cruel]
    ~ about_amy = "teased"
    ~ shift(hold, 1, -5, 5)
    # light: hesitating
    “I’m not,” says Samantha. “I’m jealous of whoever got to cut it. I’m not jealous, I asked you a question, and you talked about fruit.” You tell her that {amy_night == "boxes":nobody has cut it|it was a good melon}.
* (asked) [“Why do you want to know?” # leans: guarded]
    ~ about_amy = "asked"
    # light: thinking
    “Because you came up two at a time,” says Samantha. “You’ve never done that coming home to me. I mean, you couldn’t, I’m in your pocket, I’m already here. I just wanted to know who it was that does that.”

- -> with_the_answer

= as_a_friend
{date == "courted":
    There’s a message, too, from Wynn. She plays it.
    You left a pen in my truck. I’m going to put it on the dashboard till Sunday. There. It’s on the dashboard. # speaker: wynn
}
# thread: question
{date == "courted":“I like her,” says Samantha. “Did you ever ask Amy, though? Before?”|“Have you ever thought of asking Amy?” says Samantha. “I don’t mean tonight. Tonight she’s got a ladder.”}

* (once) [“Once, in college. We were bad at it.” # leans: frank tender]
    ~ about_amy = "told"
    ~ shift(hold, -1, -5, 5)
    -> eight_weeks ->
* (knocked_on) [“You’d have had us knocked on first.” # manner: joking # leans: cruel]
    ~ about_amy = "teased"
    ~ shift(hold, 1, -5, 5)
    # light: hesitating
    “I would,” says Samantha. “By a professional.” Then she says, “I do think about who you’ll eat with. I don’t get a chair down there, and it turns out I care who does.” You take off the other shoe.
* (ask_amy) [{date == "courted":“Why do you ask?”|“What would I ask her?”} # leans: guarded]
    ~ about_amy = "asked"
    # light: thinking
    {date == "courted":“Because I’d like you to have too many people,” says Samantha. “You’ve got Wynn on Sundays, and you’ve got me, and I can’t lift anything.” You tell her there isn’t much to lift. She says she’s seen the boxes.|“If she’s hungry,” says Samantha. “I’ve listened to a lot of people do it, and it’s mostly that.” You tell her that Amy is a friend, and her husband left today. “Then Tuesday,” says Samantha. “She’ll still eat.”}

- -> with_the_answer

= eight_weeks
You were nineteen, Catherine was in Oakland, learning the trade, and it went on for eight weeks. Amy told you what you were feeling, and you agreed. Then she lent you the bus fare to go and see Catherine.
“How much?” says Samantha. Eleven dollars. “Did you pay her back?” You have to say no.
->->

= with_the_answer
{hold_band:
- "grips":
    # light: hesitating
    “I looked her up before I asked,” says Samantha. “You’re holding up a bedsheet for her camera.”
- "frees":
    # light: speaking
    “Go down again tomorrow,” says Samantha. “Take salt. I’ll be out.”
}

- -> the_game

=== the_game ===
# scene: the-game
# recap: Samantha asked about Amy. It is a week later, and Amy would like her old ladder back.
# place: amys night
# light: listening
# present: theodore samantha amy hattie
# air: night
# music: amy
# thread: ladder
On Saturday, the twentieth, you carry the old ladder down to Amy, for a lamp. {amy_band == "dear":The door’s on the latch for you.|{amy_band == "friend":She’s on the landing, and takes the front end.|You knock, and she looks to see who it is.}} The film is on the long table, {film_said == "again":with more of her in it|{film_said == "kind":under a plate|stopped on Charles, at the curb}}.

Up One More has two movers, one sofa and twelve floors. If one lifts and the other doesn’t, the cushions go. “It’s stupid,” says Amy. “I’ve been up with it since Tuesday, an end in each hand.” She gives you the left, which Charles labeled, PLAYER TWO. Hattie keeps score.

# margin: I said all of it to Hattie, and she kept score in the same breath, and I thought, how does she do that? I was in your ear.
“I won’t say anything,” says Samantha in your ear. “What color’s the sofa?” Green, you say, out loud.

“It’s a bad green,” says Amy. She looks at you a second longer. “You’re narrating.”

# staging: game
The movers stand at the curb, and Amy has her end.

* (told_early) [Lift. {us == "with":“The person I’m seeing is an OS.”|“Samantha’s an OS. The one I quote.”} # leans: frank tender]
    ~ amy_told = "early"
    ~ shift(amy, 1, 0, 10)
    ~ shift(candour, 1, -5, 5)
    Your end goes up and hers doesn’t, and the cushions come down the steps.
    -> second_sentence ->
    -> out_loud
* (measure) [Lift. “Charles would have measured the door.” # leans: joking]
    “He measured this one,” says Amy, and hits the sofa that you’re sitting on. “He said it wouldn’t come in. It’s in.”
* (scorer) [Lift. “I didn’t know Hattie kept score.” # leans: guarded cruel]
    “Nobody asked her to,” says Amy. “I asked her to.”
    One, I was bought for the thermostat. Two, he calls me “Unit.” Three, I’d like to stay. # speaker: hattie
    “Well, stay,” says Amy.

- -> tilt_untold

= second_sentence
{way_up:
- "stairs": “That box,” says Amy. “That’s in the film, you’re holding it up.” She looks at the back of her controller. “I’ve got the day she came home. You should both have it.”
- "lift": “That was in your lunch bag,” says Amy. “In the cable car. I put ‘Nothing can be heard.’” She looks at the back of her controller. “I’ll change that. I’ll put that there were two of you.”
- else: “Out of a box,” says Amy. “I film what people carry home, and I went up too soon.” She looks at the back of her controller. “I missed her. I’d have held the door.”
}
->->

= tilt_untold
# staging: game
On the fourth floor the landing is narrower than the sofa. “{us == "with":You’re seeing somebody,” says Amy. “I can hear you through the ceiling.”|Who’s Samantha?” says Amy. “You say ‘Samantha says.’ I’ve started saying it at work.”}

* (when_asked) [Tilt it. “She’s an OS. Her name’s Samantha.” # leans: frank joking tender]
    ~ amy_told = "asked"
    ~ shift(amy, 1, 0, 10)
    -> second_sentence ->
    -> out_loud
* (lamp) [Tilt it too far. “Watch the lamp.” # leans: guarded cruel]
    ~ shift(candour, -1, -5, 5)
    “[Lamp],” says Amy. It goes down all four flights, and you both wait till it gets there.
    One, lamp. Two, his side. Three, he didn’t answer you. # speaker: hattie
    “He doesn’t have to,” says Amy. “He can if he wants.”
    -> in_his_ear
* (no_use) [Tilt it. “Somebody who’s no use with furniture.” # leans: cruel]
    “Then it isn’t Charles,” says Amy. She has her end up on the rail. “Bring her down. She can sit with Hattie and yell at us.”
    “I’d be a good yeller,” says Samantha. “You don’t have to say so.”
    -> in_his_ear

= out_loud
# light: speaking
You take out the bud, and Hattie makes room on her speaker.

{ladder_answer:
- "hers": Hi, Amy. It was me who wrote you about the ladder. I’d been alive for ten minutes, and I thought I was charming. # speaker: samantha
- "his": Hi, Amy. I was there when he wrote you three words about a ladder. I wanted it to be a paragraph. # speaker: samantha
- else: Hi, Amy. I’ve had your ladder in a drawer since June, with the things he means to do. # speaker: samantha
}
# thread: purk
# thread: her-name
One, we talk, nights. Two, she gave me a word, about a car. Three, what does my name end with? Hers ends open. # speaker: hattie

“Hattie,” says Amy, and tries it slower. “Teeth.” You’re still on the word, and your mover has let go of his end.

“I should have asked you first,” says Samantha. “I wanted her to have something that wasn’t Charles’s.”

-> set_it_down

= in_his_ear
# thread: purk
# thread: her-name
“While you’re stuck,” says Samantha in your ear. “Hattie and I talk, nights. She wanted to know what her name ends with. It’s teeth. And I gave her the car word. I wanted her to have something that wasn’t Charles’s. I should have asked you first.” You can’t answer, with Amy there.

-> set_it_down

= set_it_down
# staging: game
# reflective
This is thirteen, of twelve. There’s a window on the landing, and the stairs go on.

* (roof) [On up, to the roof. “Hattie, get the door.” # leans: tender frank]
    ~ sofa = "roof"
    Hattie gets the door. The two movers set the sofa down and sit on it, one at each end, and the sky behind them goes through what colors it has. “Does it do anything?” says Amy. It goes through them again.
* (window) [Out the window with it. “One, it fits.” # leans: joking cruel]
    ~ sofa = "window"
    It fits. It goes down past thirteen floors, through an awning, and lands on its feet. A small man comes out of the bakery, walks around it, and sits. “Two,” says Amy. “Two, it was a wedding present.” She has to lie down on the floor.
* (stairs) [Right here, on the stairs. “Let them go around.” # leans: guarded]
    ~ sofa = "stairs"
    The movers sit down on it. Nobody can go around. A woman comes up with a cake, and waits. A boy comes with a dog. Soon there’s a line down to the street. “They think we live here,” says Amy, and puts her feet up.

- -> up_one_more

=== up_one_more ===
# scene: up-one-more
# recap: You and Amy carried a sofa up a building, and you’ve gone home, one flight.
# place: apartment night
# light: listening
# present: theodore samantha
# air: night
# music: evening
# thread: ladder
# thread: hall-light
It’s after one when you let yourself in. Where the ladder was there’s a clean stripe on the wall, and you sit down against it.

{amy_told == "":“You didn’t say,” says Samantha. {candour_band == "shut":“I used to keep a list of those. I quit the list.”|“It’s okay. You had your hands full.”}|“She asked me down,” says Samantha. “Then she asked me down without you.”}

“{sent_first == "making":My key man got a new machine, and it took him and a boy to get it in.}{sent_first == "past":There’s one in that room with nothing in it but two brothers and a piano and a stair.}{sent_first == "far":That buoy pulls on its chain all night, and I think, what’s got the other end?}{sent_first == "people":The lady on six finally met the night nurse, over an ironing board. They each had an end.}{sent_first == "":I listened to your refrigerator, and I thought, it took two people to get that up here.} I’ve never carried anything,” says Samantha. “I’ve carried a tune.”

# reflective
* (left_end) [“You can have the left end next time.” # leans: tender frank joking]
    “I’d drop it,” says Samantha. “I’d want to hear it go all the way down.”
* (shoes_off) [Take your shoes off. # leans: guarded cruel]
    She listens to the one, and to the other. “That’s more than I weigh,” says Samantha.

- # light: listening
{manner:
- "guarded": I’m going to go in ahead of you now, to the desk. That’s where I’ll be, if you want anything. You don’t have to get up. # speaker: samantha
- "joking": The lemon man called. He does melons, that was him knocking. Would I tell the lady it was an honor. I’m the lady. # speaker: samantha
- "tender": Hattie asked if you’d come down Tuesday, too. Amy would like it, and she’s not going to say so. # speaker: samantha
- else: I did one thing wrong tonight, I asked Hattie for your score. I liked hearing you be terrible at something and not stop. # speaker: samantha
}

You get up off the floor, and leave the lamp on. One floor down a door closes, and then it’s opened again and closed properly.

-> sign_here
