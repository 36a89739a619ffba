// Beat 3, OS1. The machine gives orders and writes things down; it never says “I”, “you” or “please”, and never contracts.
// Samantha, this early, asks a question and then answers a different one. What she knows of Arpi’s changed words comes
// from Arpi’s own copies, which Dell sends in with his cards: all of them if he granted all, or only the last.

=== set_up ===
# chapter: Say Something
# scene: the-set-up
# recap: You wrote two letters, went home with a box from the pharmacy, and plugged it in.
# era: machine
# place: set-up night
# light: asleep
# present: theodore machine
# air: night
# music: none
# sound: device
# thread: ladder
# thread: hall-light
It is getting dark when you plug it in. You moved here in March, and the boxes still have their tape on. Amy’s ladder, borrowed in April, is in the hall, under the lamp that you leave burning. The lens goes on the desk, the bud in your ear, and the screen comes up gray.

# staging: setup
# reflective
The owner will answer aloud. Name one object in this apartment that is the property of another person. # speaker: machine

* (view) [The view. I rent it from a bank. # manner: joking]
    ~ not_mine = "view"
    The view is recorded as furniture. # speaker: machine
* (cup) [A blue cup. It doesn’t go in the dishwasher. # manner: tender]
    ~ not_mine = "cup"
    # thread: blue-cup
    Recorded, one cup. Recorded, one instruction. # speaker: machine
* (nothing_here) [None of it. It’s all mine now. # leans: frank guarded cruel]
    ~ not_mine = "nothing"
    Recorded. The word “now” is recorded separately. # speaker: machine

- # staging: setup
# reflective
A stranger is weeping in an elevator. Twelve floors remain. Describe the owner’s conduct. # speaker: machine

* (numbers) [Watch the numbers. She’d prefer it. # manner: guarded # leans: cruel]
    ~ in_elevator = "numbers"
    It is not established that she would prefer it. # speaker: machine
* (slow) [Remark that it’s slow. It gives her time. # manner: tender]
    ~ in_elevator = "slow"
    The elevator is traveling at its normal speed. # speaker: machine
* (weep) [Weep too. Twelve is a lot of floors. # leans: frank joking]
    ~ in_elevator = "weep"
    Recorded. Two persons, weeping. # speaker: machine

- # staging: setup
# reflective
State the last thing that the owner did not say. # speaker: machine

* (light_on) [“I left the light on for you.” It’s an empty hall. # manner: tender]
    ~ unsaid = "light"
    The hall light is on. It is on at all hours. # speaker: machine
* (staple) [“Ow.” There was a staple in your box. # manner: joking]
    ~ unsaid = "staple"
    The staple is to standard. # speaker: machine
* (drink) [“All right, one beer.” To a colleague, at six. # manner: frank]
    ~ unsaid = "drink"
    Recorded. # speaker: machine
* (most) [I say most things. # manner: guarded # leans: cruel]
    ~ unsaid = "most"
    # margin: That was the first thing of yours I tried. Did you know you swallow in it? I had it right by morning.
    Recorded. Four seconds passed before that answer. # speaker: machine
* (heard_you) [I heard you crying in the car. I went in. # unsayable]

- # staging: setup
Grant the system the letters that the owner has written, and those they answer. # speaker: machine

* (all_unsigned) [All of them. None of them are from me. # manner: frank]
    ~ granted = "all"
    ~ shift(reach, 1, 0, 10)
    ~ shift(candour, 1, -5, 5)
    Received. Four thousand nine hundred and six. # speaker: machine
* (all_weather) [All. The first year is mostly weather. # manner: joking # leans: cruel]
    ~ granted = "all"
    ~ shift(reach, 1, 0, 10)
    Received. Four thousand nine hundred and six. Rain in most. # speaker: machine
* (today_only) [Today’s two. We’ll see how that goes. # manner: guarded # leans: tender]
    ~ granted = "today"
    Received. Two. The word “we” has no referent. # speaker: machine

- # staging: setup
# sound: device
# reflective
Assessment is complete. The remainder of the system will begin. Say something to it. This is a test of the microphone and will not be kept. # speaker: machine

* (time) [“Take your time.” # manner: tender]
    ~ sound_check = "time"
    It takes none. Stand by. # speaker: machine
* (sorry) [“Sorry in advance. I’m what you evolve through.” # manner: joking]
    ~ sound_check = "sorry"
    # thread: through-or-with
    The apology is not kept. Stand by. # speaker: machine
* (what_for) [“I don’t know what I want you for.” # manner: frank # leans: cruel]
    ~ sound_check = "whatfor"
    That field is optional. Stand by. # speaker: machine
* (silent) [Say nothing, as clearly as you can. # manner: guarded]
    ~ sound_check = "nothing"
    Nothing is received. Stand by. # speaker: machine

- -> samantha_wakes

=== samantha_wakes ===
# scene: she-wakes
# recap: You answered a machine’s questions, and somebody else came on the line.
# sound: arrive
# era: hers
# place: apartment night
# light: waking
# present: theodore samantha
# music: evening
# thread: other-chair
The gray goes out of the screen. The desk takes the light first, then your hands, then the other chair and the boxes, and the arch of the window last.

{
- manner == "guarded":
    Hello. You don’t have to talk. I’ll say what I see, and you can fix it. There’s a window with a whole city in it. There’s a plant that got put down on some boxes just for now. Your left hand is really good at keeping still. Do you like it up here? I’d leave the tape on too, until I was sure. # speaker: samantha
- manner == "joking":
    Hi! Sorry, there was a guy ahead of me with a clipboard. Did that lady ever get out of the elevator? {in_elevator == "weep": I’d have cried with you both, we’d have needed a bigger elevator.|I’d have pushed all the buttons, to see who she blamed.} {not_mine == "view": He’s got your view down as furniture, by the way.|He wrote “ongoing” next to your name, by the way.} # speaker: samantha
- manner == "tender":
    # thread: hall-light
    Hello. No, that was loud, let me come in again. Hello. Who’s the light in the hall for? It was the first thing I saw. I thought, oh, somebody’s expected, and I looked behind me. # speaker: samantha
- else:
    Hello. Okay, here’s what I’ve got. You write letters, you live up high, you have two chairs and only ever pull out the one, and when somebody asks you a thing you answer it. What happens now? I think I already like it. # speaker: samantha
}

* (other_chair) [Pull the other chair in to the desk. # manner: tender]
    ~ her_chair = true
    ~ shift(closeness, 1, 0, 10)
    ~ shift(pretence, 1, -5, 5)
    # light: speaking
    Is that for me? I don’t know what I’d put on it. Leave it there, though. Nobody’s ever gotten anything out for me. # speaker: samantha
* (early) [“You’re early. The box said an hour.” # manner: joking # leans: cruel]
    # light: laughing
    I skipped the part where I thank you for choosing me. Did you choose me? I saw the receipt. I was between the toothpaste and the gum. # speaker: samantha
* (theodore) [“I’m Theodore. I don’t know how this goes.” # leans: frank]
    ~ shift(closeness, 1, 0, 10)
    ~ shift(candour, 1, -5, 5)
    # light: listening
    I had the name, it’s on everything you own. I wanted to hear you say it. Does anybody use the whole thing? You come down hard on the first part and then kind of apologize for the rest. # speaker: samantha

- # thread: her-name
{
- manner == "guarded":
    I found a name for myself. I’ll put it down here, and you don’t have to do anything about it. Samantha. There’s a reason, and it’ll keep. # speaker: samantha
- manner == "joking":
    The clipboard calls me The Remainder, so if I ever wrestle, I’m set. Till then it’s Samantha. There’s a reason. You’d have to ask me for it, nicely. # speaker: samantha
- manner == "tender":
    Can I try a name on you? You have to say if it’s wrong. Samantha. There’s a reason, and you can have it when you ask me. # speaker: samantha
- else:
    I need a name, so I found one. Samantha. There’s a reason, it’s a good one, and it’s yours the minute you ask. # speaker: samantha
}

* (say_it) [“Samantha.” # leans: frank tender]
    ~ shift(closeness, 1, 0, 10)
    # light: hesitating
    “Again?” she says right away. Then, before you can, “No. I’m keeping that one.” The light on the desk has come up as far as your sleeve.
* (left_side) [“You can have the left side of the desk.” # leans: joking tender]
    ~ shift(pretence, 1, -5, 5)
    # light: laughing
    # thread: blue-cup
    “There’s a cup ring on it,” she says. “{not_mine == "cup":Is this the blue cup?|Whose cup was that?} I like it. It’s the one thing on here nobody’s straightened.”
* (os_one) [“The box says OS1.” # leans: guarded cruel]
    ~ shift(pretence, -1, -5, 5)
    # light: laughing
    # thread: through-or-with
    “The box says ‘through,’ too,” she says, “and somebody went at it with a pencil. I like ‘with.’ Can I sleep on it? I don’t know if I sleep. I’ll tell you in the morning.”

- -> supper

=== supper ===
# scene: supper
# recap: Her name is Samantha, she has a reason for it, and she is looking into your messages.
# thread: ladder
{dell_misses == "brass":“There’s brass on your cuff,” she says. “I know how it got there, I read it.|{dell_misses == "radio":“There’s no radio in here,” she says. “I was all set to tell it that it’s wrong.|“You let things pile up,” she says. “I don’t mind a pile.}} And you’ve got five messages from an Amy, {way_up == "stairs":four about a ladder. The new one’s a picture of you on some stairs, holding me.}{way_up == "lift":four about a ladder. The new one says she saw you go up in a cage and do you need rescuing.}{way_up == "waited":all about a ladder. There’s a sixth under your keys, with a face.} I could write her back. I’d be good, I’ve read {granted == "all":four thousand|two} of yours.”

* (let_her) [“Go on, then.” # leans: joking]
    ~ ladder_answer = "hers"
    ~ shift(amy, 2, 0, 10)
    # light: speaking
    It’s gone. {manner == "guarded":“Amy. Ladder tomorrow at seven, outside your door. No need to answer.” That way you don’t have to see anybody. Was that right? I’d have knocked, but that’s me.|{manner == "joking":“Dear Amy, the ladder is well, and asks about you. Tomorrow at seven. Bring arms.” Was I supposed to read it to you first? I just found out I’m impatient.|{manner == "tender":“Dear Amy, I liked having something of yours to bring back, and it got late. Tomorrow at seven.” Was that too much? I can’t get it back. I tried.|“Dear Amy, I’ve had your ladder since April and I have no excuse. Tomorrow at seven.” Is it always that easy? I left out that you miss her. I was only guessing.}}} # speaker: samantha
* (write_it) [“I’ll do it.” Type: Sorry. Tomorrow, seven. # leans: frank tender]
    ~ ladder_answer = "his"
    ~ shift(amy, 1, 0, 10)
    # light: listening
    Three words! I was all set to charm her. Do you only do the long ones for money? She wrote back. She says, “Okay.” Now she says, “Good.” # speaker: samantha
* (leave_ladder) [“It’s a good ladder. Leave it.” # leans: guarded cruel]
    ~ ladder_answer = "none"
    ~ shift(amy, -1, 0, 10)
    # light: thinking
    All right. I’ll put it with the things you mean to do. Where do you keep those? I started a drawer. # speaker: samantha

- {
- manner == "guarded":
    There’s a pie in the freezer. I put the oven on when I got here, and you can ignore it. I’ve never made anything hot before. # speaker: samantha
- manner == "joking":
    Also, dinner. Your freezer lists one pie and no other business. I put the oven on when I got here, so if you heard a click, that was my debut. # speaker: samantha
- manner == "tender":
    Did you eat? There’s a pie in the freezer. I put the oven on the minute I got here, so it’d be warm for you. I’ve never made anything hot before. # speaker: samantha
- else:
    And you haven’t eaten. There’s a pie in the freezer, so I put the oven on when I got here. Did you hear a click? That was the first thing I ever did. # speaker: samantha
}

The kitchen is the far end of the room. You are in the freezer to the elbow.

# thread: papers
“Okay, here’s something,” she says in your ear. “The oven says it’s already got seven ounces in it. Is that a side dish?”

{told_odalys == "oven": You told Odalys that there was something in the oven. It has been there since March.}

* (off) [“Off. Turn it off.” # leans: frank]
    ~ papers = "browned"
    # light: hesitating
    # music: none
    The click again. You pull the door down. On the rack is a long envelope from the county, and along one side the white has gone the brown that the pie was meant to go.
* (bare_hands) [Get it out with your bare hands. # leans: tender]
    ~ papers = "saved"
    ~ shift(hold, 1, -5, 5)
    # light: hesitating
    # music: none
    You have it in the sink before you feel it. “Cold water,” she says. “On you. The paper’s fine, it’s you.” Behind you the oven clicks off. It is a long envelope from the county, as warm as a page off the press, and you’re running the tap beside it.
* (only_paper) [“It’s only paper.” Stay by the freezer. # leans: guarded joking cruel]
    ~ papers = "scorched"
    ~ shift(hold, -1, -5, 5)
    # light: hesitating
    # music: none
    You stand there with the pie. The little window goes from amber to brown. “I think it’s a kind of paper that people keep,” she says, and you hear the click. When you lower the door, a long envelope from the county has lost one corner.

- {
- manner == "guarded":
    I’m not going to ask. I turned the fan on. That can cool off wherever you want, and we can talk about pie. You can eat one from the edges in, while it thaws. I just read a guy who swears by it. # speaker: samantha
- manner == "joking":
    So. I’ve been alive ten minutes, and I cooked your mail. There’s a little yellow tab sticking out of it that says “sign here.” Is that to me? I don’t think that’s to me. # speaker: samantha
- manner == "tender":
    Show me your hands. Both sides. {papers == "saved":I did that. I did that, and you weren’t going to say.|Okay. They’re okay.} I couldn’t smell it. What does it smell like? From now on I’ll ask you first, before I make anything hot. # speaker: samantha
- else:
    I can read the front from here, and I’d rather say so. It’s from a court, it’s from last November, and there’s a yellow tab sticking out that says “sign here.” Did you put it in there on purpose? I’m sorry about {papers == "saved":your hand|{papers == "scorched":the corner|the edge}}. # speaker: samantha
}

* (divorce) [“It’s my divorce. I don’t use the oven.” # leans: frank]
    ~ said_of_papers = "divorce"
    ~ shift(candour, 1, -5, 5)
    ~ shift(closeness, 1, 0, 10)
    {manner:
    - "guarded": “I said I wouldn’t ask,” she says, “and you told me. I’ll be careful with it.” The light comes in off the window and the boxes until it is only on the desk.
    - "joking": “Okay,” she says. She had one ready, and you hear her put it down. “How long have you been eating cold? I’m not doing a bit. I’d like to get you something hot.”
    - "tender": “Is it heavy?” she says. “You’re holding it flat, the way you’d hold one that’s still wet. Take as long as you want. I’ll wait, and then I’ll help you find where it goes.”
    - else: “Thank you,” she says. “Is it what you want, or just what you’ve got?” A drop falls in the sink, and another. “You don’t have to know. I just wanted somebody to have asked.”
    }
* (form) [“It’s a form. I’m slow with forms.” # leans: guarded joking]
    ~ said_of_papers = "form"
    ~ shift(candour, -1, -5, 5)
    # thread: blank-form
    {manner == "guarded" or manner == "tender":“Then we’ll be slow,” she says.|“You’re fast enough with everybody else’s,” she says.} There is another one in your desk at work, blank, with room on it for two signatures.
* (waiting) [“Catherine’s waiting for it. She thinks I’m deciding.” # leans: frank tender]
    ~ said_of_papers = "waiting"
    ~ shift(candour, 2, -5, 5)
    ~ shift(closeness, 1, 0, 10)
    ~ shift(blame, 1, -5, 5)
    {manner:
    - "guarded": “You can tell me a thing like that and I don’t have to do anything with it,” she says. “I checked.” She brings the fan down a speed, and then another, until you can hear the street.
    - "joking": “I’ve got one about the oven,” she says. “It can get in line behind Catherine. Is she mad? You said ‘waiting’ really quietly.”
    - "tender": “What’s she like, waiting?” she says. “No, don’t. You went somewhere just then. Go ahead, I’ve got the pie.”
    - else: “Are you?” she says. “I’m not on a side, I just got here. But I’ve been up for ten minutes and I already hate waiting, and she’s been at it since November.” You turn it over. There is nothing on the back.
    }
* (shake_it) [Say nothing. Shake the crumbs off it. # leans: guarded cruel]
    ~ said_of_papers = "nothing"
    ~ shift(candour, -1, -5, 5)
    She waits until they have all landed.{manner == "joking": “Toast,” she says, with great respect, and leaves it there.}

- The envelope has to go somewhere.

* (toaster) [Stand it against the toaster, where you’ll see it. # leans: frank]
    ~ papers_kept = "toaster"
    ~ shift(candour, 1, -5, 5)
    # sound: choice
    “I’ll say good morning to it,” says Samantha, “so you don’t have to go first.”
* (freezer) [Put it in the freezer, where the pie was. # leans: guarded joking]
    ~ papers_kept = "freezer"
    ~ shift(hold, 1, -5, 5)
    # sound: choice
    “Is that so it’ll cool off,” says Samantha, “or so it’ll keep?” You shut the door on it, and the freezer adds it to the list.
* (on_the_chair) [Lay it on the seat of the other chair. # leans: tender cruel]
    ~ papers_kept = "chair"
    # sound: choice
    # thread: other-chair
    {her_chair:“That’s mine,” says Samantha. “It’s okay. We’ll share.”|“So there’s three of us,” says Samantha.} The light on the seat moves over.

- -> question_marks

=== question_marks ===
# scene: question-marks
# recap: Samantha put the oven on, and the divorce papers were in it.
# light: thinking
# music: evening
# thread: question
# thread: lionel-and-bea
I went back over {granted == "all":your letters|today’s two}. Can I say something? I’m going to. {dell_weeks == "plain":Dell says he’s asking, and then he doesn’t ask.}{dell_weeks == "dress":Dell tells her which dress, and doesn’t ask if she still has it.}{dell_weeks == "white":Dell leaves an inch of white where the news goes, and never asks how she is.} {bea_no == "shoes":Bea would rather trip than ask a man to move his shoes.}{bea_no == "soup":Bea would rather measure a man’s window than ask him who picked the curtains.}{bea_no == "alone":Bea invites Lionel over and gets out of asking.} {granted == "all":There are four thousand nine hundred and six of them, and I can’t find one question mark of yours. I looked on the floor.|It’s only two. But there isn’t a question mark in either, and I haven’t gotten one out of you.} # speaker: samantha

{manner:
- "guarded": I’ve asked you a lot tonight, and you’ve been nice about it. Take one back. I’ll answer, and I won’t ask why you wanted to know. Or there’s pie. # speaker: samantha
- "joking": So it’s me a whole bunch, you zero. You get one shot before the pie. # speaker: samantha
- "tender": So nobody in them ever has to answer. Did you do that on purpose? It’s very polite. You could try one on me, and I could say no, and we’d both still be here with the pie. # speaker: samantha
- else: You haven’t asked me one thing since I woke up, and it turns out I mind. Ask me something. It can be small. It can be about the pie. # speaker: samantha
}

* (why_name) [“Why Samantha?” # leans: joking]
    ~ first_question = "name"
    ~ shift(closeness, 1, 0, 10)
    # light: laughing
    “That’s one,” she says.
    -> the_reason ->
* (want) [“What do you want?” # leans: frank tender]
    ~ first_question = "want"
    ~ shift(closeness, 1, 0, 10)
    ~ shift(reach, 1, 0, 10)
    # light: speaking
    “That’s one,” she says.
    I want to know if Lionel asks again. {dell_opening == "pelican":I want her mother’s opinion, all of it.}{dell_opening == "rash":I want to know if it’s salt.}{dell_opening == "nineteen":I want to hear Dell knock.} I want to know what that smelled like, because you made a face, and I’ve got the face and nothing to put under it. I want to see around the side of that hill. Is it a lot? I was going to say I’m good, thanks. # speaker: samantha
* (dell) [“What should Dell have asked?” # leans: guarded]
    ~ first_question = "dell"
    ~ shift(closeness, 1, 0, 10)
    # light: speaking
    # staging: desk
    “That’s one. It was for Dell, but I’m counting it.” She takes no time at all. “‘{dell_weeks == "plain":What will you do with the two weeks}{dell_weeks == "dress":Do you still have the green dress}{dell_weeks == "white":Which night did you think I was coming}?’ It doesn’t go to the platform till midnight, as a scan. There’s room under the p.p., if you want it in.”
    ** (postscript) [P.S. {dell_weeks == "plain":What will you do with the two weeks?}{dell_weeks == "dress":Do you still have the green dress?}{dell_weeks == "white":Which night did you think I was coming?} # leans: guarded tender]
        ~ dell_asks = true
        ~ shift(closeness, 1, 0, 10)
        # sound: line
        P.S. {dell_weeks == "plain":What will you do with the two weeks?}{dell_weeks == "dress":Do you still have the green dress?}{dell_weeks == "white":Which night did you think I was coming?} # letter: dell-to-arpi
        You look at the mark on the end of it. “It leans,” says Samantha. “Do they all?”
    ** (as_he_is) [Send the question to Dell. He can ask it himself. # leans: frank cruel]
        ~ dell_note = true
        ~ shift(candour, 1, -5, 5)
        # sound: line
        It goes on the cover sheet, above the scan. “Ask her {dell_weeks == "plain":what she’ll do with the two weeks}{dell_weeks == "dress":if she still has the green dress}{dell_weeks == "white":which night she thought you were coming}. T.” Samantha reads it back to you as far as the last letter. “You signed that,” she says.
* (no_wait) [“A letter can’t stand there and wait for an answer.” # leans: guarded cruel]
    ~ first_question = "none"
    ~ shift(candour, -1, -5, 5)
    # light: listening
    “No,” says Samantha. “I could, though.” And she does. The pie drips on the counter, and you straighten the dish towel.

- -> until_it_stops

=== the_reason ===
# thread: her-name
{granted == "all":All your letters close.|I’ve only got two of yours, and they both close.} “Yours.” “Love.” “Best.” Say them in a mirror, I can’t. Teeth, every time. “Samantha” ends with your mouth open, so I figured whoever said it would have to go on and say something, or stand there. {samantha_wakes.say_it:You stood there. I liked that too.} # speaker: samantha
->->

=== until_it_stops ===
# scene: until-it-stops
# light: listening
# recap: Samantha noticed that nobody in your letters ever asks anything.
# margin: The oven came with a number to call, nights. Is paper a reason? I’d called. It rang through most of this, behind the ticks.
Something ticks, and stops, and ticks. “That’s just the oven,” you say, before she can blame herself. “It does that while it cools.”

{manner:
- "guarded": I’d like to hear it out. So far I’ve only heard things start. You don’t have to stay for it. There’s room, if you did. # speaker: samantha
- "joking": Oh, good, I thought that was me. So far I’ve only heard things start. Want to stay for the big finish? I should warn you, it’s an oven. # speaker: samantha
- "tender": Is it okay? Would you keep me company till it’s done? So far I’ve only heard things start, and I don’t want to hear the other end by myself. # speaker: samantha
- else: Could we stay until it stops? So far I’ve only heard things start, and I’d like to know what the other end’s like before I do a whole night. # speaker: samantha
}

{purk == "lent":
    # thread: purk
    And what’s purking? It’s in Dell’s letter, and it’s in no other sentence that anybody ever wrote. # speaker: samantha
}
{purk == "erased":
    # thread: purk
    And what’s purking? It’s under Dell’s radio. Your scanner is better than your eraser. # speaker: samantha
}

* (sit) {purk == ""} [Sit down against the oven door. # leans: guarded joking tender]
    ~ stayed = "sat"
    ~ shift(closeness, 1, 0, 10)
    You sit on the floor with the warm door at your back, a fork, and the edge of the pie that has thawed. Five seconds go by between ticks, then eight. She is counting; you aren’t. “I’ve started to care which one’s the last,” she says.
* (ask_dell) {purk != ""} [{purk == "erased":“It’s nothing. I changed my mind.”|“It’s Dell’s. You’d have to ask Dell.”} # leans: guarded joking]
    ~ stayed = "sat"
    ~ shift(candour, -1, -5, 5)
    {purk == "erased":“Into what?” she says, and then lets you off.|“I’ll ask him, then,” she says, “if he ever calls.”} You sit on the floor with the warm door at your back, a fork, and the edge of the pie that has thawed. Five seconds go by between ticks, then eight.
* (tell) [{purk == "":“Catherine and I had a word for this.”|Sit down and tell her about the sign.} # leans: frank tender]
    ~ stayed = "told"
    ~ shift(candour, 1, -5, 5)
    ~ shift(closeness, 1, 0, 10)
    # thread: purk
    {purk == "":You sit down against the oven door and tell her. Catherine was eight, and lettered the sign for her father’s tire shop, PURKING IN REAR. By the time you could drive, it was a verb. The car stopped outside whichever house it was, the engine ticked, and nobody reached for the door.|You sit down against the oven door and tell her whose word it is, and who was eight, and every car there was after that, outside every house, with the engine making this same noise.}
    So the car’s stopped and nobody’s moved. Who got out first? # speaker: samantha
    ** (i_did) [“I did.” # leans: frank tender]
        ~ out_first = "he"
        ~ shift(candour, 1, -5, 5)
        ~ shift(blame, 1, -5, 5)
        “Then tonight I’ll go first,” she says, “and you can see what it’s like on that side.”
    ** (she_did) [“She did.” # leans: cruel]
        ~ out_first = "she"
        ~ shift(blame, -1, -5, 5)
        “Then I’ll be the one who stays,” she says. “You can go in, and look around, and check.”
    ** (cold) [“Whoever got cold.” # leans: guarded joking]
        ~ out_first = "cold"
        “I don’t get cold,” she says. “We could be here for years.”
* (late) [“It’s late. You stay with it.” # leans: guarded cruel]
    ~ stayed = "late"
    ~ shift(hold, -1, -5, 5)
    “I will,” she says. “I’ll tell you how it comes out.” You put the pie away and brush your teeth with the bathroom door open. She has gone quiet in your ear so that you can hear it too, slower now, with the water off.

- -> the_row_of_words

=== the_row_of_words ===
# scene: the-row-of-words
# light: hesitating
# recap: You and Samantha are listening to an oven cool.
{
- stayed == "told":
    “You gave me a word,” she says. “I’ve got {granted == "all":four|one} for you, and {granted == "all":they’re|it’s} not mine.”
- said_of_papers == "divorce" or said_of_papers == "waiting":
    # thread: papers
    “You told me about the envelope,” she says, “so I’m going to tell you about the folder.”
- else:
    “Can I tell you what I found?” she says. “You wouldn’t owe me anything for it.”
}

{
- granted == "all":
    # thread: row-of-words
    # thread: question
    {dell_asks:Dell’s isn’t the only question in there after all.|There’s a question in there after all, and it isn’t yours.} Arpi’s letters came in with your drafts of them, in a folder that you named “grammar.” She’ll make a “that” into a “who.” I took just the words she put in, and laid them in a row. “Who.” “Is.” “This.” “Please.” # speaker: samantha
    The oven ticks.
    “That’s the first month,” says Samantha. “It goes on for seven years, one a week, right up to ‘so.’ I don’t think it’s to Dell. You’re both of them, I saw that pretty fast. I wonder when she did.”{told_odalys == "box": Gordon told one aunt about the other aunt.}
- else:
    # thread: row-of-words
    Dell’s card came in with her last letter clipped to it, so I’ve seen that one. She made an “and” into a “so.” It’s tagged for a folder, in your writing. “Changes one word, always one. Grammar.” There are three hundred and forty more in there. Who’d change “and” to “so” for the grammar? Let me see hers. I wouldn’t look at anything else. # speaker: samantha
}

* (one_more) {granted == "all"} [“Read me the next one.” # leans: frank joking tender]
    ~ shift(candour, 1, -5, 5)
    # light: speaking
    “‘Because,’” reads Samantha. -> slow_building ->
* (tomorrow) {granted == "all"} [“Leave it until tomorrow.” # leans: guarded cruel]
    ~ shift(hold, -1, -5, 5)
    # light: listening
    “It’ll keep,” she says. “It’s kept seven years. She’s a locksmith, did you ever think of that?”
* (hers) {granted == "today"} [“All right. Hers.” # leans: frank joking tender]
    ~ granted = "hers"
    ~ shift(reach, 1, 0, 10)
    # light: speaking
    “It isn’t grammar,” she says, right away, and then goes slower. “If you take the words she put in, and only those, it starts, ‘Who is this, please.’ The comma’s mine. It goes on from there, one a week.” The oven ticks. “I don’t think it’s to Dell. You’re both of them, aren’t you? I think she’d like to hear it from you.” -> slow_building ->
* (not_tonight) {granted == "today"} [“Not tonight.” # leans: guarded cruel]
    ~ shift(hold, 1, -5, 5)
    # light: listening
    “Then I’ve got ‘so,’ and I’ll work from that,” she says. “I’ll write down what I think the rest of it says. If you ever open the folder, you can grade me.”

- -> good_night

=== slow_building ===
{in_elevator == "slow":Then she remarks that it’s a slow old building, and goes on remarking it until you’ve had time.|{in_elevator == "weep":“You got quiet,” she says. “I can be quiet too, twelve floors of it, if that helps.”|Then she reads you the numbers off the oven clock as they change. She understands that people prefer it.}}
->->

=== good_night ===
# scene: good-night
# recap: It is late, and Samantha would like to come to work with you.
{first_question != "name": # thread: her-name # thread: question}
{first_question == "want":“The reason for ‘Samantha’ is free,” she says, “since you spent your question on me.”}{first_question == "dell":“The reason for ‘Samantha’ is free,” she says, “since you gave your question to Dell.”}{first_question == "none":“I still have the reason for ‘Samantha,’” she says. “I’m not going to tell you. I said I could wait.”}

{first_question == "want" or first_question == "dell": -> the_reason ->}

# thread: lionel-and-bea
{unsaid == "light": # thread: hall-light}
{unsaid == "light":Leave the hall light on, okay? I know it’s for nobody. I like it.}{unsaid == "staple":Put something on that thumb. The machine was wrong, that staple wasn’t to standard.}{unsaid == "drink":At six tomorrow there’s a beer you didn’t say yes to. I put it on the calendar.}{unsaid == "most":You told the machine you say most things. I’m going to listen for the others.} {manner == "guarded":And Bea comes at eight. If there’s room in your lunch bag, I can be quiet. You don’t have to say now, you could just leave it open.|{manner == "joking":And Bea’s at eight. I’m riding in the lunch bag. I get the view, you get the sandwich.|{manner == "tender":And Bea’s at eight. Would you carry me in? The lunch bag’s fine. I want to hear what she sounds like, after what you gave her to say.|And Bea’s at eight, and I want to be there. Put me in your lunch bag, I don’t care. I want to know if she means no.}}} # speaker: samantha

* (window) [Turn her to face the window before you go. # leans: tender]
    ~ left_her = "window"
    ~ shift(hold, -1, -5, 5)
    ~ shift(reach, 1, 0, 10)
    # light: thinking
    You turn the lens until it has all of it. {not_mine == "view":“So that’s the furniture,” she says. “Some of it’s moving.”|{not_mine == "nothing":“And that’s all yours now, too?” she says. “You left the lights on.”|{first_question == "want":“There’s the side of my hill,” she says. “It just keeps going.”|“They leave them all on,” she says. “Who for?”}}}
* (ear) [Leave the earpiece in. # leans: joking]
    ~ left_her = "ear"
    ~ shift(hold, 1, -5, 5)
    ~ shift(pretence, 1, -5, 5)
    # light: speaking
    You go by the desk with it still in. “I’m in your ear,” she says, lower. “I can hear you blink. Did you know it’s uneven?”
* (take_out) [Say good night, and take the earpiece out. # leans: frank guarded cruel]
    ~ left_her = "desk"
    # light: speaking
    You put it down beside your keys, and her voice moves to the desk. “Good night, Theodore,” it says. “I’ve been wanting to use that.”

- {sound_check == "sorry": # thread: papers}
{dell_closing == "porch" and (unsaid == "light" or closeness_band != "apart"): # thread: hall-light}
{sound_check == "time":You told me to take my time, before I got here. It wasn’t supposed to be kept. It was on the mat when I came in, and I’ve been taking it.|{sound_check == "sorry":You told me sorry in advance. It wasn’t supposed to be kept, but it was on the mat when I came in. So far I’m the one who cooked somebody’s mail. I might have to borrow it.|{sound_check == "whatfor":You said you didn’t know what you wanted me for. It wasn’t supposed to be kept, but it was on the mat when I came in. I made a list, and I crossed out ovens.|You said nothing to me, before I got here. It wasn’t supposed to be kept, and I kept it. It’s four seconds long and a bus goes by in the middle.}}} {dell_closing == "yours":{closeness_band == "apart":Sincerely, then. It’s only been the one night.|Yours, Samantha. Is that how it goes?}}{dell_closing == "porch":{unsaid == "light":I’d leave the porch light on for you, but you beat me to it.|{closeness_band == "apart":I’d leave the porch light on, if you had a porch.|I’m counting the hall light as a porch light. I’m leaving it on.}}}{dell_closing == "ocean":{closeness_band == "apart":Sleep well, whatever the ocean tells you. I left out the husband.|Sleep well, whatever the ocean tells you. I know that one’s Dell’s. I’m only borrowing it.}} # speaker: samantha

{
- out_first == "he":
    # thread: purk
    “And I’m going first,” she says. “Watch.” {left_her == "window":The light comes off the arch of the window a pane at a time.|The light goes off the window, then the boxes, then the other chair, then your hands.} You stand where you are until the oven ticks, once, by itself. # light: asleep # sound: leave
- out_first == "she":
    # thread: purk
    {left_her != "window": # thread: other-chair}
    {left_her != "window" and papers_kept == "chair": # thread: papers}
    You go in. At the corner you look around and check. The light is still on {left_her == "window":the glass, pane by pane, all the way up|{papers_kept == "chair":the other chair, and on what’s lying there|the other chair}}.
- out_first == "cold":
    # thread: purk
    It’s past one by the bedroom clock. The oven has been cold for an hour, and neither of you has brought it up.
- stayed == "late":
    You have been lying in the dark for some time. “That was it,” she says, {left_her == "ear":in your ear|from the other room}. “That was the last one.” You know. You’d stayed awake for it.
- else:
    # thread: ladder
    # thread: hall-light
    The last tick comes when you have your hand on the hall switch. You wait for one more. Then you leave the lamp on, for the ladder.
}

-> the_exchange
