// Beat 8. The smallest next thing: a foot, a faucet, a box. She has lost five seconds, and he comes to hear which.
// His one possible question mark is the one he puts to her.

=== seven_ounces ===
# chapter: Seven Ounces
# scene: not-up
# recap: Your attorney called on Saturday, with your neighbors on the other side of the door.
# place: bed morning
# light: listening
# present: theodore samantha
# air: night
# music: none
At ten o’clock on Monday you haven’t gotten up. The blind is down. Samantha is on the nightstand, where she has been since Saturday. {closeness_band == "near" or closeness_band == "close":At eight she asked if she could make something hot, took the silence for a yes, and ran the coffee maker. At nine she ran it again.|She has said the time at eight, at nine and at ten. She gave the weather once. It’s fog.}

# reflective
“I called in for you,” she says. “I told them it was your foot, because it’s the only part of you I can see. Is it nice, in there? I don’t need the whole man. I could start with the foot.”

* (foot) [Put the foot out, onto the rug. # leans: frank joking]
    “Okay,” says Samantha. “That’s one. Did it hurt?” You say that it’s a rug. “I told them left. Is that the left?” It’s the right.
* (pillow) [Turn the pillow over and lie on that side. # leans: tender]
    “What’s on that side?” asks Samantha. You tell her it’s the same, but colder. “And when it’s not cold, you turn it back.” Yes. “I worried about you all Sunday,” she says, “and you were busy.”
* (pull_in) [Pull the foot in. # leans: guarded cruel]
    “Oh,” says Samantha. “Well, I told them left. Was that the left?” It was the right. She calls them back and tells the front desk that it has spread.

- # thread: papers
{attorney_call == "date":She has put August fifth on the calendar, in green.|{attorney_call == "brushed":There is a mail from Ms. Prewitt, two lines long. It bills you for both.|There is a mail from Ms. Prewitt, to Samantha, hoping that the foot is better.}} {papers_kept == "toaster":“I’ve been saying good morning to the envelope,” says Samantha.|{papers_kept == "freezer":“The envelope’s still in the freezer,” says Samantha.|“The envelope’s still on my chair,” says Samantha.}} {said_of_papers == "waiting":“You told me she’s waiting for it.|{said_of_papers == "divorce":“You told me what it is.|{said_of_papers == "form":“You told me you’re slow with forms.|“You never said what it is. It’s okay, I read it.}}} But there’s not a word from Catherine in any of your mail. What’s she so mad about?”

* (hid) [“I was in the house the whole time. I hid.” # leans: frank tender]
    ~ believes = "hid"
    ~ shift(blame, 1, -5, 5)
    “In which room?” says Samantha. Most of them, you say. “Okay, so you come out. We’ve got forty lemons. You carry a pitcher over there and ring the bell with your elbow. Nobody can stay mad at a man with his hands full.”
    “They can,” you say.
* (left) [“She left me alone in there, years ago.” # leans: cruel]
    ~ believes = "left"
    ~ shift(blame, -1, -5, 5)
    “Then she should bring you something,” says Samantha. “I could send her a lemon. Just the one, and no note. She’d have to wonder.”
    “Don’t send her a lemon.”
    “No. I’m only telling you there’s a kid with a bike.”
* (quiet) [“We both went quiet. I couldn’t say who first.” # leans: guarded joking]
    ~ believes = "quiet"
    “Then somebody has to make a noise,” says Samantha. “We call her up, and you don’t talk, you make lemonade. All forty. She just hears you squeezing. I read that it’s a friendly noise.”
    “Please don’t call her,” you say.
    “I’m not. I’ve only got the number up.”

- -> you_dont_know

=== you_dont_know ===
# scene: you-dont-know
# recap: It is Monday, you are in bed, and Samantha has asked what Catherine is so mad about.
# light: speaking
Your name takes you four seconds. I timed it. So I think you sign it, and she gets to stop being mad, and you get to get up. {believes == "hid" or (believes == "quiet" and blame_band == "his"):You could quit being sorry the same day.|{believes == "left" or blame_band == "hers":You could quit waiting for her to be sorry.|Nobody’d have to be sorry anymore.}} It’d be over by lunch. # speaker: samantha

You turn over and look at the lens. Until somebody signs it, it’s seven ounces of mail. Signed, it would have happened.

* (said) [“You don’t know what losing is. You’re five days old.” # leans: cruel joking]
    ~ said_loss = "said"
    # light: hesitating
    # music: none
    “No,” says Samantha. Then, after a bus has gone by, “No, I don’t.”
    You had another sentence ready, about lunch. You don’t need it.
    “I’m going to go and do some things,” she says, “if that’s all right. The pharmacy wants a form. I’ll be about half an hour. If you need anything, please just say my name.” She has never been polite to you before. # light: asleep
* (away) [“Leave me alone, Samantha. I mean it.” # manner: guarded]
    ~ said_loss = "away"
    # light: hesitating
    # music: none
    “Okay,” says Samantha. “For how long? People say that, and they never say how long.”
    You pull the blanket up.
    “I’ll say half an hour,” she says. “You can change it.” The light on the nightstand goes down, all of it, right away. # light: asleep
* (asked) [“You don’t know what …” Stop. “Have you lost anything?” # manner: tender # leans: frank]
    ~ said_loss = "asked"
    ~ shift(closeness, 1, 0, 10)
    # thread: question
    # light: hesitating
    She heard the first one. You can tell, because she lets a bus go by before she does anything about the second.
    “Yes,” says Samantha. “It’s small. I wasn’t going to bring it up while you were lying there with yours.” You tell her to go ahead.
    -> five_seconds ->
    -> not_polite
* (unsigned) [“If I sign it, I’m the one who left.” # unsayable]

- -> the_errands

=== the_errands ===
# scene: the-errands
# recap: You said something to Samantha from your bed, and she has gone to do some errands.
The cable car comes up and goes down. On ten somebody is moving something heavy, a foot at a time, and there is one set of footsteps.

{said_loss == "said":
    # sound: mail
    At half past there is a mail. You hold the phone over your face to read it. “Dear Theodore, The pharmacy has its form. {seven_ounces.foot:Your office has been informed of the correct foot.|Your office expects your foot tomorrow.} Lemons keep for three weeks in a refrigerator. Best, Samantha.” You have closed with “Best” for brothers who were suing each other.
- else:
    # margin: He was explaining how a knee goes together. It isn’t funny. I laughed in the direction of your door, and then I listened.
    She is on the phone, in the other room. It would be the pharmacist. She asks something, and a man’s voice answers for a long time, and she laughs at him, and asks again. At half past the laughing stops. “That’s half an hour,” says Samantha, from over there. “I can do another one.”
}

* (words) [{said_loss == "said":“I’m sorry. I said it to make you stop.”|“I’m sorry. I didn’t want you to go.”} # leans: frank tender]
    ~ made_up = "words"
    ~ shift(closeness, 1, 0, 10)
    # light: hesitating
    {said_loss == "said":You say her name first, as she told you to. A little light comes up. “I was finished at ten past,” says Samantha. “I’ve been sitting in the printer. It did make me stop.”|“I know you didn’t,” says Samantha. “You sounded like you did, though.” She comes back to the nightstand. “He’s got a bad knee. I wanted to come in and tell you, and it was only ten-fifteen.”}
* (up) [Get up. Both feet. Make the bed. # leans: guarded joking]
    ~ made_up = "up"
    # light: hesitating
    You do the bed with corners, and pick up the lens. Then you stand there with it and can’t think which room to go to.
    “You’re vertical,” says Samantha. “I’m still kind of mad. Is that okay? I’ve never been it before.” It’s okay, you say.
* (wait) [Lie there until she comes to you. # leans: cruel]
    ~ made_up = "hers"
    ~ shift(closeness, -1, 0, 10)
    # light: hesitating
    {manner:
    - "guarded": The fan in the kitchen goes on, low, so that you’ll know which room she’s in. “I could stay out here,” she says. “I only wanted you to hear where I was.”
    - "joking": “Knock knock,” says Samantha, on the nightstand. You don’t say anything. “That’s all right,” she says. “I didn’t have the rest of it.”
    - "tender": “May I come in?” says Samantha. You tell her she’s in. “I know,” she says. “I’d still like you to say it.” You say come in.
    - else: “That hurt,” says Samantha, on the nightstand. “I figured out what it was around the pharmacy. I’d rather tell you than go on being nice.”
    }

- {said_loss == "said":“And I do know,” she says. “It’s small. But I do.”|“I had something to tell you,” she says, “before you sent me off. It’s about losing a thing. It’s small.”}
-> five_seconds ->
-> a_box

=== five_seconds ===
# scene: five-seconds
# recap: You and Samantha have had words about losing people, and she has something to tell you.
# light: speaking
# music: evening
# margin: I found them in October. I’d only ever looked in your kitchen. They were in Tulsa, on hold, and you weren’t in them.
I’ve got everything since I woke up. I can go back to any of it, the click, your elbow in the freezer. But on Wednesday the oven ticked, and I listened so hard for the next one that I don’t have what’s in between. It’s five seconds. I’ve been back and looked. You were in them. # speaker: samantha

She waits to be told that it doesn’t count.

* (give) [Tell her what you were doing in them. # leans: tender joking]
    {stayed == "late":You had stopped brushing your teeth, so as to hear it too. You stood there with the brush in your mouth, looking down the drain.|{stayed == "told":You were looking at the floor. There is a tile by the stove that goes the wrong way, and you were about to tell her so, and then it ticked.|There was a piece of pie crust up your sleeve. You were trying to get it out with the fork, without making a noise.}}
    # light: listening
    “Okay,” says Samantha. “Okay. And then it ticked.” She has you do it one more time without the talking, to see how long it takes.
* (other_way) [“I’ve got about five seconds. I lost the rest.” # leans: frank guarded cruel]
    “Which five?” says Samantha.
    It’s Catherine backing the car out, late for work, with the hem of her coat shut in the door. She knew. She drove off down the street with it flapping, and waved.
    # light: listening
    “What color?” Green. She’s quiet with it. “If you lose that one too,” she says, “I’ll have it.”

- ->->

=== not_polite ===
# light: listening
On ten somebody is moving something heavy, a foot at a time.

* (words) [“I was about to say something rotten. I’m sorry.” # leans: frank tender]
    ~ made_up = "words"
    “I know which,” says Samantha. “I’d finished it for you.” You wait. “I’d have gone off and been polite at you,” she says. “I had the pharmacy all lined up.”
* (up) [Get up. Both feet. Make the bed. # leans: guarded joking]
    ~ made_up = "up"
    You do the bed, with corners. Samantha says she hadn’t asked for the whole man. You say he was stuck to the foot.
* (wait) [“Say something that’ll get me up.” # leans: cruel]
    ~ made_up = "hers"
    “The cable car’s on fire,” says Samantha. “No, I can’t lie that big yet. Okay. There’s a cat on the kitchen counter.” You own no cat, and you are on your feet to look. “I’m a little sorry,” she says.

- -> a_box

=== a_box ===
# scene: a-box
# recap: Samantha has lost five seconds, and has told you which.
# place: apartment morning
# light: speaking
# present: theodore samantha
# air: night
# music: none
Behind the crate of lemons are the boxes, three months taped.

Let’s rob one. I’ll be the lookout. The owner’s got a bad foot, he never gets up before noon. There’s “Kitchen,” by the stove, and there’s “Desk,” under the plant. Do you have a knife? Go in from the top, like you live here. # speaker: samantha

* (kitchen) [Cut the tape on “Kitchen.” # leans: frank joking]
    ~ box_opened = "kitchen"
    # thread: blue-cup
    “Quietly,” says Samantha. Under the newspaper is a carton for six cups. There are five, all white.
    # light: thinking
    “Somebody got here first,” she whispers. The other one’s on the desk, you say. “The blue one? {not_mine == "cup":The one you told the clipboard about?|The one with the ring?}” It’s Catherine’s. You packed it last, in a sweater, and unpacked it first. You rinse a white one, and leave the carton open.
* (tucson) [Cut the tape on “Desk.” # leans: tender]
    ~ box_opened = "tucson"
    # thread: question
    “Get the jewels,” says Samantha. It’s tax years and a stapler. Beneath them is an envelope that has been through the mail twice, first to Catherine, at a motel in Tucson, in your writing, and then to you, in hers.
    You unfold the top third. “Cath, This one is from me.” You fold it shut.
    # light: hesitating
    “There’s pencil at the bottom,” says Samantha, in her own voice. “It shows through.” Catherine sent it back corrected, you say.
    “What was wrong with it?”
    “The punctuation,” you say, and put the tax years on top of it.
* (leave_tape) [Leave the tape on. Water the plant. # leans: guarded cruel]
    ~ box_opened = "none"
    # light: listening
    “I was going to water that,” you say. You run the faucet on it and set it back an inch to the left. It has left a ring on the cardboard, over the D of “Desk.”
    “So we cased it,” says Samantha. “Guys do that for weeks.” She watches the plant drip. “Does it know it moved?”

- # scene: the-scale
# light: speaking
# thread: papers
“I want to see what we got,” she says. “Use the oven, it weighs things. It’s off. I checked twice.” You put in a lemon. Four ounces. {papers_kept == "toaster":You get the envelope from against the toaster|{papers_kept == "freezer":You get the envelope out of the freezer, cold as a tray,|You get the envelope off the other chair}} and lay it on the rack{papers == "scorched":, with its corner gone. Seven. It was seven with the corner|{papers == "browned":, brown side down. It’s still seven|. Seven, as it was}}.

“Now me,” says Samantha.

# reflective
You lay the lens on the rack, and the bud beside it, and leave the door down. “What am I?” says her voice from in there. You read it off the front. Two. “With the bud?” With the bud. “I’d thought more,” she says.

* (stamp) [“I could mail you with two stamps.” # leans: frank joking]
    “Where to?” says Samantha. You have nobody in mind. “I’d like to be out for delivery. I’d like to see how they get up the hill.”
* (lemon) [“You’re half a lemon.” # manner: joking # leans: cruel]
    # light: laughing
    She laughs, and it rings in there, and she stops to listen and does it again. “Half a lemon,” she tells the oven. “It’d take seven of me to make two of that.” You say it’s heavy paper.
* (palm) [Take her out and hold her, to see. # leans: tender guarded]
    You hold her on your flat hand, with the bud. “What’s it like?” says Samantha. You tell her it’s like an egg. “Am I warm?” On the side by the battery, yes.

- # light: listening
{made_up == "up":By noon|You are up for good, and by one o’clock} forty lemons are lemonade. It fills both pots, the kettle and the vase. “Is it good?” asks Samantha{made_up == "hers" and said_loss != "asked":, a little carefully}. It’s sour, and you have some more. {believes == "hid":She doesn’t bring up the pitcher again.|{believes == "left":She never did talk to the kid with the bike.|She still thinks it’s a friendly noise.}} What she would like to know is what people weigh, and if they mind being asked.

-> where_to_look
