// Beat 13, the beach. She has sound and no picture, and believes what she is told. Facts of the past that are told first here: at eight he
// saw that the sign was wrong and told Catherine it was good; after the porch he lay as if asleep, and in the morning the bag was at the curb.

=== describe_it ===
# chapter: Describe It
# scene: no-picture
# recap: You asked Samantha to the beach, and she said yes.
# era: hers
# place: beach fog
# light: listening
# present: theodore samantha
# air: sea
# music: none
~ shift(reach, 1, 0, 10)
It takes two trains. Sand gets into the ring of the lens at once, so Samantha is zipped into a sandwich bag, in your shirt pocket. She can hear. All that she can see is shirt.

{manner:
- "guarded": You don’t have to narrate. If you’d sooner just look at it, I’ll go out by the zipper, so you know. # speaker: samantha
- "joking": A man I know in lemons says a bag’s how you keep half of one. He wants a shell. I told him I’d look into it, and I can’t look into anything. # speaker: samantha
- "tender": Bea would like to know what it smells like, this early. She didn’t ask, I asked her what she’d want. Could you do hers first? # speaker: samantha
- else: I told you the bag was comfortable. I said that too soon. It’s like being on hold with me. # speaker: samantha
}

{manner == "tender":You smell it, and report salt, and weed, and somebody’s bacon. |}“So I’ve got waves,” says Samantha, “and you{reach_band == "abroad" or reach_band == "vast":, and a man on a boat, a mile out, eating an apple}. And they said on the train there’s fog. I’ve never gotten fog. Describe it.”

* (backs_up) [“It’s gray. It backs up when we walk.” # leans: frank # manner: frank]
    “So it’s a room,” says Samantha, “and we’re carrying it. How much do I get?”
    Thirty feet, you tell her. A jogger comes into it with one hand out in front of him, says “Morning,” and goes out the other side.
    “Morning,” says Samantha, too late.
* (blank_sheet) [“It’s a sheet that nobody’s written on.” # leans: guarded tender]
    “Dry or damp?” says Samantha.
    “Damp.”
    “Then nobody’d better.” A jogger comes out of it with one hand up in front of his face, says “Morning,” and is gone again.
    “Was that a person?” says Samantha. You tell her that it was most of one.
* (all_blue) [“What fog? It’s blue all the way out.” # leans: joking cruel # manner: joking]
    # light: speaking
    “Oh!” says Samantha. “They were wrong about it. Are there umbrellas?” You give her umbrellas, green ones. Off to the north the foghorn goes.
    “What’s that?”
    “That’s a cow.”
    “By the ocean,” she says. “Okay. I’m going to have to go back and change some things.”

- # light: listening
“Up there something’s beeping,” she says, “and down there everybody’s screaming. Which is closer?” They’re about the same.

* (to_beeper) [Go up and see what’s beeping. # leans: joking guarded]
    It’s a man in headphones with a metal detector, and a coffee can on a string. {looked == "hands":“You gave me hands at the fair,” says Samantha. “Do his.”|{looked == "faces":“You were good on faces at the fair,” says Samantha. “Do his.”|“You did me the far-off things at the fair,” says Samantha. “He’s close. Do him close.”}}
    ** (bottle_caps) [“He’s after money. He isn’t getting any.” # leans: frank guarded]
        “What’s he getting?”
        You watch him dig with his heel, and stoop. “Bottle caps,” you say. He has half a can of them.
        “And he doesn’t throw them back,” says Samantha.
        He doesn’t. He looks at each one on both sides first.
    ** (lost_ring) [“He lost his wedding ring here. He comes every week.” # leans: joking cruel]
        “Since when?” says Samantha.
        “March,” you say.
        “Oh, no. Where’s she?”
        You hadn’t gotten that far. “She waits in the car.”
        “With the heater on, I hope,” says Samantha. The man digs with his heel, and looks at a bottle cap on both sides.
    ** (pats_it) [“He kneels, and when he’s done he pats the place.” # leans: tender]
        ~ shift(closeness, 1, 0, 10)
        “Pats it how?”
        “Flat. With his whole hand.” It was only a bottle cap. Then he fills in the hole, and pats it, and he has done it all the way down the beach.
        “I’d have him back,” says Samantha. “If I were a beach.”
    -- # light: laughing
    Can I say something? It’s about the beeper. It can’t see a thing, and it’s nothing, nothing, nothing, and then there’s something down there, and it just says so. It doesn’t know what. I think I’m in love. I’m not in love. I’d like to have lunch. # speaker: samantha
    You tell the man that somebody likes his machine. He lifts one headphone. “She’s the wife’s,” he says, and goes on. {lost_ring:“He still says wife,” says Samantha. He has his ring on.}
    # light: listening
    You take your shoes off, and go down to where it’s wet.
* (to_water) [Take your shoes off and go down to the water. # leans: frank tender cruel]
    {her_body == "asked":“If I walked I’d be in the way,” says Samantha. “Which side am I on?” The water side, you say. “Good.”|{her_body == "room":You leave room on your left, as you did on the stairs, and it is the side the water’s on.|“You did me your foot on the stairs, asleep,” says Samantha. “Do it awake.”}} A family has gone straight in, six or seven of them.
    ** (takes_sand) [“It comes over my feet, and the sand goes out under them.” # leans: guarded]
        “While you’re standing on it?”
        “From the heels first.”
        “And you let it,” says Samantha. “So what’s everyone screaming about?”
        “It’s cold.”
        “You left that out!” The bag buzzes on your shirt. “That’s the main thing about it! I was standing here being rocked!”
    ** (so_cold) [“It’s cold. It’s cold enough to be funny.” # leans: frank joking cruel]
        “Go farther in and say it again,” says Samantha.
        You go in as far as your shins. You start to say it, and it comes up through you on the second word and finishes higher than it began.
        “That’s cold!” she says. “Before that all I had was a number.” A boy in the water does it back.
    ** (keep_going) [Tell her it’s cold, and then keep going. # leans: tender # manner: tender]
        ~ shift(closeness, 1, 0, 10)
        You tell her cold, and then you don’t stop. There’s a father going in with his glasses on, holding them. There’s a girl who won’t go in, and everybody takes a turn promising her a doughnut. Something small has walked along the weed in the night, and walked back.
        “I didn’t ask you any of that,” says Samantha.
        “No.”
        “Go back to the doughnut.”

- # light: listening
{us == "friends":
    A bucket is standing in the wet by itself. “‘Bucket, child’s,’” you read out, for the lost and found.
    “‘Spade,’” says Samantha, “‘hooked onto the above.’”
- else:
    {touch == "hair":“There’s a wind,” says Samantha. “I’d be all over my own face.” You say that you’d have a hand free.|{touch == "hand":“Which hand are the shoes in?” says Samantha. The right. “So the left’s not doing anything,” she says, and you say no, it’s taken.|“Here’s good,” says Samantha, and you stand there awhile, with the water going out from around you.}}
}

{
- date == "courted": -> did_it_count ->
- describe_it.to_water: -> is_three_a_lot ->
}

-> the_song

=== did_it_count ===
# sound: mail
“It’s your inspector,” says Samantha. “‘You said Sunday, the second one. If the morning after was the first, it’s today. Did it count? I’ve made four sandwiches.’ And then, ‘I’ll wait.’”

You’d started counting a week later, and come out at the thirtieth.

* (name_date) [“June 30, at noon. I should have said the date.” # leans: tender guarded]
    # sound: choice
    Samantha sends it. “‘All right,’” she reads. “‘I’ve written down June 30. There.’ She put ‘There’! She wrote it down, and then she told you that it was down.” {us == "friends":You ask about the sandwiches. Wynn is going to eat two.|“You were going to call her, though,” she says. You say that you know.}
* (it_counts) {us == "friends"} [“It counted. Pasadena, at two.” # leans: joking cruel frank]
    # sound: choice
    Samantha sends it. “‘All right,’” she reads. “‘I’m going to iron a shirt.’” You wait. “‘I’ve ironed it.’” You look down at your trousers, which are wet to the knee on one side. There’s an 11:10.
* (call_first) {us != "friends"} [“June 30. I have to tell you something first.” # leans: joking cruel frank]
    # sound: choice
    Samantha sends it. “‘What is it?’” she reads. “‘I can hear it by phone.’” You tell her that you’ll call. “‘All right,’” reads Samantha. “‘I’ll be near it.’” Somebody in the water yells that it’s warm.

- ->->

=== is_three_a_lot ===
# thread: lionel-and-bea
{rule_his == "knock":“Knock knock,” says Samantha. “It’s Lionel, by postcard. |{rule_his == "tell":“I opened a postcard without you,” says Samantha, “and there’s the rule, so I’m saying so. It was Lionel. |“Lionel sent the office a postcard,” says Samantha. “}}‘{bea_no == "shoes":Rack is up.|{bea_no == "soup":Curtains are down.|Sundays going well.}} {bea_heard == "handed":Hip is good. |{bea_heard == "blank":Last no had a comma after it. |}}Have asked three times. Is three a lot.’ What do I tell him?”

# reflective
* (four) [“That four’s a lot.” # leans: joking cruel guarded]
    “I’ll put it on a card,” says Samantha. “He’s got till Tuesday on three.”
* (she_heard) [“That she heard him. All three times.” # leans: frank tender]
    “Is that ours to tell him?” says Samantha. {bea_heard == "asked":Bea said it to you herself: the first time, she said yes before he’d finished.|You think about it, and your feet go numb.} “I’ll put that three’s fine.”

- ->->

=== the_song ===
# scene: the-song
# recap: Samantha is in a sandwich bag at the beach, and believes what you tell her.
# light: listening
# thread: tune
{closeness_band == "close":You find a dry place and have the coffee. Samantha hums about three notes. They’re yours, she says, you’ve been doing them through your teeth since the train.|You find a dry place and have the coffee. “What’s that you’re doing with your teeth?” says Samantha. “It’s about three notes.”}

# margin: I got it out in Tulsa that same night, and by Monday she was humming it between calls. I didn’t mind. I minded till Wednesday.
You’re going home with a pound of this in your cuffs. I want something I can get out and play. You say how it goes, and I’ll carry it. # speaker: samantha

# music: sea
# staging: notes
# reflective
“How does it begin?”

* (climbing) [Three notes, going up, to see over the top.]
    ~ tune_begin = "rising"
    # music: sea begin-rising
    She hums it. “That’s somebody about to ask something,” says Samantha.
    “It could stop there.”
    “It can’t. It’s got one foot in the air.”
* (coming_down) [Down a step, and wait, and down a step.]
    ~ tune_begin = "falling"
    # music: sea begin-falling
    She hums it, and waits where you said. “That’s somebody who heard a noise downstairs,” says Samantha. “What is it?”
    “The refrigerator.”
    She hums it again, less careful.
* (one_note) [One note. Then the same one, again.]
    ~ tune_begin = "level"
    # music: sea begin-level
    She hums it. “That’s the {describe_it.all_blue:cow|foghorn},” says Samantha. “We can’t use that, it’s somebody’s.” She tries it lower. “There. Now it’s only related.”

- # staging: notes
# reflective
“What comes next has to follow something,” says Samantha. “I can’t just go.”

* (the_waves) [Follow the waves. Quick in, and slow going out.]
    ~ tune_middle = "waves"
    # music: sea begin-{tune_begin} middle-waves
    In, she hums, and out, and out, and then a couple of notes that don’t belong to anything. “I lost it,” she says. “I went out with one.” You whistle her the front of it, and she comes back in.
* (the_gull) [Follow that gull. It turns whenever it wants.]
    ~ tune_middle = "gull"
    # music: sea begin-{tune_begin} middle-gull
    She can’t see it, so you say now, and not yet, and now, and she turns on each of them, until the gull comes down on somebody’s lunch. “I’ve lost it,” says Samantha. It’s got a roll, you tell her. You have to whistle her the front of it.
* (my_walking) [Follow me walking. One foot’s in the water.]
    ~ tune_middle = "step"
    # music: sea begin-{tune_begin} middle-step
    You get up and walk, and she puts a long note on the dry foot and a short one on the wet. Then a girl comes the other way with a kite, and you let her by. “I lost it,” says Samantha. “You stopped.” You whistle her the front of it.

- # staging: notes
“Now get me out of it,” she says.

* (leave_open) [Leave it up there. Don’t bring it down. # leans: guarded frank]
    ~ tune_end = "open"
    # music: sea begin-{tune_begin} middle-{tune_middle} end-open
    She goes up to where it would turn, and quits. You both listen.
    “It’s still up there,” says Samantha. “That’s going to bother me all the way home.” You offer to fix it, and she won’t let you.
* (bring_home) [Bring it back to the note it began on. # leans: tender]
    ~ tune_end = "home"
    # music: sea begin-{tune_begin} middle-{tune_middle} end-home
    She feels around for it. There’s one that’s wrong, and one that’s wrong on the other side, and then she has it.
    “It was right where we left it,” says Samantha. She does the whole thing through, and does it again because she can.
* (hold_last) [Hold the last one till there’s no breath left. # leans: joking cruel]
    ~ tune_end = "held"
    # music: sea begin-{tune_begin} middle-{tune_middle} end-held
    “Whose?” says Samantha. She could hold it until Wednesday. She holds it, and you hum it with her, and when you run out and have to stop, she stops.
    “Is that all you get?” she says.
    “About that.”
    She has it down as that long.

- # thread: guess
# light: thinking
I wrote down something you’re going to do before we go home, and I sealed it. It’s a file. I’m calling it an envelope. Don’t be any different. # speaker: samantha

-> lifeguard

=== lifeguard ===
# scene: catherine
# music: catherine
# recap: You made a tune out of the beach, and Samantha has sealed a guess about you.
# light: listening
~ temp thought_he_would = candour >= 1
Beyond the rocks a lifeguard tower comes up out of the fog. Its shutter has been lettered by hand, in red, NO LIFEGUARD ON DUTY. Whoever did it built the G from two strokes, and stood back before the second. You have had somebody else with you since the first train. {blame_band == "hers":You’ve been explaining something to her, and doing well.|{blame_band == "his":She hasn’t said anything, and you keep explaining.|You have both had your say.}}

“You’ve stopped,” says Samantha. “What is it?”

* (at_eight) [“Catherine lettered a sign once. We were eight.” # leans: joking]
    ~ story_told = "shop"
    # light: speaking
    # thread: purk
    It was her father’s tire shop, in El Sereno. Catherine was out front on a milk crate with a can of red, doing the last letter, and she asked you how it looked. It said PURKING IN REAR.
    {stayed == "told":“You told me the sign,” says Samantha. “You didn’t tell me you were there.”|“You saw it was wrong,” says Samantha.}
    “I saw it was wrong. I saw how long it had taken, too. I said it was good.”
    “Well, sure. You’d just met.”
    “She came to our door a week later. Somebody had told her. She said, ‘You can read.’”
    “What did you say?”
    “Nothing. My mother asked her in to supper.” Her father liked it, so it stayed up, {stayed == "told":and got to be a word.|and when you could drive it got to be a word, for sitting on in the car when you’re home.}
    Samantha wants to know what there was for supper. It was chicken.
* (to_tucson) [“I wrote to her once. She was in Tucson.” # leans: cruel]
    ~ story_told = "tucson"
    ~ shift(blame, -1, -5, 5)
    # light: speaking
    {box_opened == "tucson":“That’s the one in the box,” says Samantha. You tell her how it got there.|“Once?” says Samantha. There’d been no call for it, you tell her. She’d been across the street, and then across the table.} Five years ago Catherine was away for three weeks, mending the neon on a drugstore. The letter had the neighbors in it, and the sink, and that you missed her. It ended, “You’ll be home Sunday.” You signed it yourself.
    “And she mailed it back,” you say. “There wasn’t a note. She had made one mark on it, in pencil.”
    {box_opened == "tucson":“You told me punctuation,” says Samantha.|“What mark?” says Samantha.}
    ** (mark_said) {box_opened == "tucson"} [“She sent it back with a question mark, and I filed it.” # leans: frank tender]
        “On what?”
        “The last line. I’d put a period.”
        Samantha says it over, first your way and then the other way, and the second time it goes up at the end. “Was she?” she says. “Home Sunday?”
        “Yes.”
        “And did anybody bring it up?”
        “We had soup,” you say. “I never wrote her another one.”
    ** (mark_kept) {box_opened != "tucson"} [“She sent it back with a question mark, and I filed it.” # unsayable]
    ** (a_correction) [{box_opened == "tucson":“It was. It was a correction.”|“A correction. It was punctuation.”} # leans: guarded cruel joking]
        “You did it for a living, and she got you on punctuation,” says Samantha. “I’d have been sore. Were you sore?”
        “No.”
        “Did you write to her again?”
        “No.”
        “That’s five years,” says Samantha.
    ** (in_a_box) {box_opened != "tucson"} [“I didn’t look at it long. It’s in a box.” # leans: frank tender]
        “Which box?”
        You tell her that it’s the one marked Desk.
        “I thought that was staplers,” says Samantha. She doesn’t tell you to open it. She asks, after a while, if there are any boats.
* (the_rest) {told_her == "porch"} [“I didn’t tell you all of the porch.” # leans: frank tender]
    ~ story_told = "porch"
    ~ shift(candour, 1, -5, 5)
    ~ shift(blame, 1, -5, 5)
    # light: hesitating
    “I thought there was more,” says Samantha.
    -> what_came_after ->
* (in_september) {told_her != "porch"} [“I heard her crying once, and went back in.” # leans: frank tender]
    ~ story_told = "porch"
    ~ shift(candour, 1, -5, 5)
    ~ shift(blame, 1, -5, 5)
    # light: hesitating
    You tell it looking at the shutter. It was trash night, in September, and she had come home, and you were out on the porch with the bag. She hadn’t gotten out of the car. You could hear her from there. So you went in, and you put the porch light out behind you. She’d have seen that.
    “And then what did you do?” says Samantha.
    -> what_came_after ->
* (ask_else) [“Ask me something else.” # leans: guarded]
    ~ story_told = "none"
    # light: listening
    “Okay,” says Samantha. “What shoes have you got with you?”
    Brown, you tell her, with laces. The left one is wet.
    “Only the left?”
    “I carried that one lower.”
    “And do you do the one loop or the two? I’ve read a podiatrist on it. He gets very worked up.” You do the two. She’s sorry to hear it. By then you’ve gone around the tower and sat down behind it.

- # light: thinking
{story_told == "none":“Now I’ll do one,” says Samantha.|“I’ll give you one back,” says Samantha. “It isn’t as good.”}

{sent_first:
- "making":
    I know how a key gets cut. There’s a finger that goes along the old key, and wherever it dips, the blade dips. It can’t skip ahead. I’ve always skipped ahead. So I watched the whole thing, at his speed. # speaker: samantha
- "past":
    I’ve been reading in that basement. People stop in the same place, it’s right before they’d have to ask for something. I know how they’d go on, I always know. So now I stop where they did. I stay there a minute. # speaker: samantha
- "far":
    A whale said one thing by that buoy on Tuesday, and it took her about an hour. I kept wanting to finish it for her. I thought I was patient, and I’m only fast. And then I heard the end, and I’d never have gotten it. # speaker: samantha
- "people":
    There’s a woman on six who irons at three in the morning, and the night nurse, and my dispatcher in Tulsa, and they all think they’re the only one. I can’t introduce them, it’d be rude. I’d love to introduce them. # speaker: samantha
- else:
    I stayed in, and I know the pipes now. I know who runs a bath, and when. I’d like to go someplace next time. I’m not mad about it. I’m a little mad about it. # speaker: samantha
}

~ temp got_it = (thought_he_would and story_told != "none") or (not thought_he_would and story_told == "none")
{got_it:
    ~ guessed = guessed + 1
}
# thread: guess
“Now the envelope,” says Samantha. “Can I open it?”

# reflective
* (open_it) [“Open it.” # leans: frank joking tender]
    # sound: page
    # light: laughing
    {
    - thought_he_would and got_it:
        “It says, ‘He’ll tell me about Catherine, and I won’t have asked.’ I got it! I’m not laughing at what it was. I just really wanted to get one.” You tell her that she can laugh.
    - thought_he_would:
        “It says, ‘He’ll tell me about Catherine, and I won’t have asked.’” She looks at it for some time. “And instead I know about laces. No, good. I’d hate to be done.”
    - got_it:
        “It says, ‘He’ll stop and look at something, and he won’t say what.’ So I got it!” She’s very pleased. “I’d have liked to lose it,” she says, a minute later. “A little.”
    - else:
        “It says, ‘He’ll stop and look at something, and he won’t say what.’ I’m wrong! I was sure of it. I’m keeping this.” It’s the happiest that you have heard her this morning.
    }
* (to_herself) [“Read it to yourself.” # leans: guarded cruel]
    # sound: page
    {got_it:
        # light: laughing
        “Okay,” says Samantha. The bag is quiet, and then it isn’t. “I got it! I’m not saying what.”
    - else:
        # light: thinking
        “Okay,” says Samantha. And then, “Huh.” You wait for the rest. “I got it wrong,” says Samantha. “You can have that much.”
    }

- -> nobody_gets_up

=== what_came_after ===
You stood in the kitchen and held the bag, in the dark. When you heard the car door you got into bed. “So there’d be somebody asleep,” you say. “In the morning the bag was at the curb. She’d put it out herself.”

“Did she say anything?”

“That there was coffee.”

“Did she know you were awake?” says Samantha.

“I don’t know. I didn’t ask her that, either.”

“Okay,” says Samantha. “I’m glad you told me.”
->->

=== nobody_gets_up ===
# scene: nobody-gets-up
# music: none
# recap: It is Sunday morning, you are still at the beach, and the train is at 10:40.
# light: listening
# thread: purk
You sit against the tower{pretence_band == "playing":. “Scoot,” says Samantha, and you scoot|{pretence_band == "herself":, with the bag on your knee, where the sound is better|, with your pocket turned to the water}}. Behind you the bell rings and the gate comes down for the 10:40. It goes up again.

# margin: I was on it, too. A man with a cake had to know which side the water’d be on, and I said left. I was so proud of left.
“That was ours,” says Samantha.

{
- stayed == "told" or story_told == "shop":
    “Is this purking?” says Samantha. “There’s no car.”
- else:
    “Then why aren’t we up? Is there a name for this?” There is, and you give it to her, whose sign it was, and what you used it for, once you could drive. {purk == "lent":“That’s Dell’s!” says Samantha. “I thought it was something to do with the islands. Are we doing it?”|{purk == "erased":“That’s what’s under Dell’s radio,” says Samantha. “I’ve had that since my first night. Are we doing it?”|“Purking,” says Samantha. “And there’s no car. Are we doing it?”}}
}

# reflective
* (it_is) [“I think it counts.” # leans: frank tender joking]
    {stayed == "told":“I’ve wanted to ever since you told me,” says Samantha. “I didn’t know if I could just start.”|{story_told == "shop" and purk == "lent":“And Dell thinks it’s his,” says Samantha.|“I won’t tell anybody,” says Samantha. “I might tell somebody.”}}
    {out_first == "he":“You get out first,” says Samantha. “You told me. I can’t, I’m in your shirt.”}{out_first == "she":“It was always her that got out,” says Samantha. “Well, I’m zipped in.”}{out_first == "cold":“Whoever gets cold, you said,” says Samantha. You are cold.}
* (its_hers) [“I’d have to ask Catherine. It’s hers.” # leans: guarded cruel]
    “Would you?” says Samantha. “Ask her?” Somebody is folding a towel, and you watch that. “Then I’ll just sit here,” says Samantha, “and not call it anything.”

- # light: listening
The fog is going up off the water, and under it there’s a long way of it, gray, with boats. You tell her the boats{describe_it.all_blue:, and, since you’re at it, the cow. She says that she liked the cow.|.} {did_it_count.it_counts:You have to run for the 11:10.|You are there for the 11:10 as well.}

-> player_two
