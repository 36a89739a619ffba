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
It takes two trains. Everybody on the second one had a fishing rod, and got off a stop before yours. In the first five minutes sand got into the ring of the lens and began to grind, so Samantha is zipped into a sandwich bag, in your shirt pocket. She can hear. All that she could see in there is shirt.

{manner:
- "guarded": You don’t have to narrate. If you’d sooner just look at it, look at it, and I’ll go out by the zipper, so you know, and come back when you say something. # speaker: samantha
- "joking": A man I know in lemons says the bag’s how you keep half of one. He wants a shell. I told him I’d look into it, and I can’t look into anything. # speaker: samantha
- "tender": Bea would like to know what it smells like, this early. She didn’t ask, I asked her what she’d want. Could you do hers first? # speaker: samantha
- else: I told you the bag was comfortable. I said that too soon. I can hear myself in here, and it’s like being on hold with me. # speaker: samantha
}

{manner == "tender":You smell it, and report salt, and weed, and somebody’s bacon. |}“So I’ve got waves,” says Samantha, “and you{reach_band == "abroad" or reach_band == "vast":, and a boat with a bad engine, a mile out, and a man on the boat eating an apple}. And they said on the train there’s fog. I’ve never gotten fog. Describe it.”

* (backs_up) [“It’s gray. It backs up when we walk.” # leans: frank # manner: frank]
    “So it’s a room,” says Samantha, “and we’re carrying it. How much do I get?”
    Thirty feet, you tell her. There’s dry sand, and wet, and then it’s only a noise. A jogger comes into it from the north with one hand out in front of him, says “Morning,” and goes out the other side.
    “Morning,” says Samantha, too late.
* (blank_sheet) [“It’s a sheet that nobody’s written on.” # leans: guarded tender]
    “Dry or damp?” says Samantha.
    “Damp.”
    “Then nobody’d better,” says Samantha. A jogger comes out of it with one hand up in front of his face, says “Morning,” and is gone again.
    “Was that a person?” she says. You tell her that it was most of one.
* (all_blue) [“What fog? It’s blue all the way out.” # leans: joking cruel # manner: joking]
    # light: speaking
    “Oh!” says Samantha. “They were wrong about it. Put something on your neck, then. Are there umbrellas?” You give her umbrellas, green ones. Off to the north the foghorn goes.
    “What’s that?”
    “That’s a cow.”
    She takes some time over it. “By the ocean,” she says. “Okay. I’m going to have to go back and change some things.”

- # light: listening
Farther up something beeps, and stops, and beeps. It’s a man in headphones with a metal detector, and a child’s red bucket on his arm. “Who’s that?” says Samantha. {looked == "hands":“You gave me hands at the fair. You can do his.”|{looked == "faces":“You were good on faces at the fair. Do his.”|“You did me the far-off things at the fair. He sounds close. Do him close.”}}

* (bottle_caps) [“He’s after money. He isn’t getting any.” # leans: frank guarded]
    “What’s he getting?”
    You watch him dig with his heel, and stoop. “Bottle caps,” you say. He has about half a bucket.
    “And he doesn’t throw them back,” says Samantha.
    He doesn’t. He looks at each one on both sides first.
* (lost_ring) [“He lost his wedding ring here. He comes every week.” # leans: joking cruel]
    “Since when?” says Samantha.
    “March,” you say.
    “Oh, no. Where’s she?”
    You hadn’t gotten that far. “In the car,” you say. “She waits in the car.”
    “With the heater on, I hope,” says Samantha. The man digs with his heel, and stoops. He looks at a bottle cap on both sides and drops it in the bucket.
* (pats_it) [“He kneels, and when he’s done he pats the place.” # leans: tender]
    “Pats it how?”
    “Flat. With his whole hand.” It is only a bottle cap, and he puts it in the bucket. Then he fills in the hole, and pats it. He has done it all the way down the beach.
    “I’d have him back,” says Samantha. “If I were a beach.”

- # light: laughing
Can I say something, though? It’s about the beeper. It can’t see a thing, and it goes along, and it’s nothing, nothing, nothing, and then there’s something down there and it just says so. It doesn’t know what. I think I’m in love. I’m not in love. I’d like to have lunch. # speaker: samantha

The man has come even with you. You tell him that somebody likes his machine. He lifts one headphone, and looks at you, and at the beach on both sides of you.

“She’s the wife’s,” he says, and goes on.

{lost_ring:“He still says wife,” says Samantha. He has his ring on. You look at your feet.|“They always are,” says Samantha.}

# light: listening
You take your shoes off and go down to where it’s wet. {her_body == "asked":“If I walked I’d be in the way,” says Samantha. “I told you that. Which side am I on?” The water side, you say. “Good.”|{her_body == "room":You’ve left room on your left, as you did on the stairs, and it is the side the water’s on.|“You did me your foot on the stairs, asleep,” says Samantha. “Do it awake.”}} A family goes by you and straight in, six or seven of them, and the yelling starts.

* (takes_sand) [“It comes over my feet, and the sand goes out under them.” # leans: guarded]
    “While you’re standing on it?”
    “From the heels first.”
    “And you let it,” says Samantha. “I like that. What’s everyone yelling about?”
    “It’s cold.”
    “You left that out!” The bag buzzes on your shirt. “That’s the main thing about it! They’re screaming, Theodore! I was standing here being rocked!”
* (so_cold) [“It’s cold. It’s cold enough to be funny.” # leans: frank joking cruel]
    “Go farther in and say it again,” says Samantha.
    You go in as far as your shins. You start to say it, and it comes up through you on the second word and finishes higher than it began.
    “That’s cold!” she says. “Now I’ve got cold. Before that all I had was a number.” She makes you do it once more, and a boy in the water does it back.
* (keep_going) [Tell her it’s cold, and then keep going. # leans: tender # manner: tender]
    ~ shift(closeness, 1, 0, 10)
    You tell her cold, and then you don’t stop. There’s a father going in with his glasses on, holding them. There’s a girl who won’t go in, and everybody takes a turn promising her a doughnut. A line of weed shows where the water got to in the night, and something small has walked along it and walked back. Low down, over the islands, it’s a little lighter.
    “I didn’t ask you any of that,” says Samantha.
    “No.”
    “Go back to the doughnut.”

- {us == "friends":
    A bucket is standing in the wet by itself. “‘Bucket, child’s,’” you read out, for the lost and found.
    “‘Spade,’” says Samantha, “‘hooked onto the above.’”
- else:
    {touch == "hair":“There’s a wind,” says Samantha. “I’d be all over my own face.” You say that you’d have a hand free.|{touch == "hand":“Which hand are the shoes in?” says Samantha. The right. “So the left’s not doing anything,” she says, and you say no, it’s taken.|“Here’s good,” says Samantha, and you stand there awhile, with the water going out from around you, and nobody talks.}}
}

{date == "courted":
    -> did_it_count ->
}

-> the_song

=== did_it_count ===
# sound: mail
“You’ve got a text,” says Samantha. “It’s your inspector. ‘I’m going to ask about today. You said Sunday, the second one. If the morning after was the first, it’s today. Did it count? I’ve made four sandwiches.’ And then, ‘I’ll wait.’”

You’d started counting a week later, and come out at the thirtieth.

* (name_date) [“June 30, at noon. I should have said the date.” # leans: tender guarded]
    # sound: choice
    Samantha sends it. “‘All right,’” she reads. “‘I’ve written down June 30. There.’ She put ‘There’! She wrote it down, and then she told you that it was down.” {us == "friends":What Samantha would like to know is what happens to the sandwiches. Wynn is going to eat two.|“You were going to call her, though,” she says. You say that you know.}
* (it_counts) {us == "friends"} [“It counted. Pasadena, at two.” # leans: joking cruel frank]
    # sound: choice
    Samantha sends it. “‘All right,’” she reads. “‘I’m going to iron a shirt.’” You wait. “‘I’ve ironed it.’” You look down at your trousers, which are wet to the knee on one side. “There’s an 11:10,” says Samantha. “You’d have time to be hosed.”
* (call_first) {us != "friends"} [“June 30. I have to tell you something first.” # leans: joking cruel frank]
    # sound: choice
    Samantha sends it. “‘What is it?’” she reads. “‘I can hear it by phone.’” You tell her that you’ll call. “‘All right,’” reads Samantha. “‘I’ll be near it.’” She doesn’t say anything else about it, and neither do you. Somebody in the water yells that it’s warm.

- ->->

=== the_song ===
# scene: the-song
# recap: Samantha is in a sandwich bag at the beach, and believes what you tell her.
# light: listening
# thread: lionel-and-bea
You find a dry place and have the coffee. {rule_his == "knock":“Knock knock,” says Samantha. “It’s Lionel, by postcard.|{rule_his == "tell":“I answered a postcard without you,” says Samantha, “and there’s the rule, so I’m saying so. It was Lionel.|“Lionel sent the office a postcard,” says Samantha.}} ‘{bea_no == "shoes":Rack is up.|{bea_no == "soup":Curtains are down.|Sundays going well.}} {bea_heard == "handed":Hip is good. |{bea_heard == "blank":Last no had a comma after it. |}}Have asked three times. Is three a lot.’ {rule_his == "tell":I told him it depends who’s counting. I should have just said no.” You tell her that’s close enough.|What do I tell him?” You say to tell him that four’s a lot.}{bea_heard == "asked": Bea would like it to go around a few times; she told you so herself.}

# light: speaking
# thread: tune
{closeness_band == "close":Then she hums something. It’s about three notes, and she says that they’re yours, you’ve been doing them through your teeth since the train.|“What’s that?” she says then. “That you’re doing with your teeth?” You hadn’t known that you were doing anything. “It’s about three notes,” says Samantha.}

You’re going to have a pound of this place in your cuffs, and all I’ve got is a bag. I want something from here that I can get out and play. You say how it goes, and I’ll carry it. # speaker: samantha

# music: evening
# staging: notes
# reflective
“How does it begin?”

* (climbing) [Three notes, going up, to see over the top.]
    ~ tune_begin = "rising"
    She hums it. “That’s somebody about to ask something,” says Samantha.
    “It could stop there.”
    “It can’t. It’s got one foot in the air.”
* (coming_down) [Down a step, and wait, and down a step.]
    ~ tune_begin = "falling"
    She hums it, and waits where you said to wait. “That’s somebody who heard a noise downstairs,” says Samantha. “What is it?”
    “The refrigerator.”
    “Okay,” she says, and hums it again, less careful.
* (one_note) [One note. Then the same one, again.]
    ~ tune_begin = "level"
    She hums it. “That’s the {describe_it.all_blue:cow|foghorn},” says Samantha. “We can’t use that, it’s somebody’s.” She tries it a little lower, and then lower than that. “There. Now it’s only related.”

- # staging: notes
# reflective
“What comes next has to follow something,” says Samantha. “I can’t just go.”

* (the_waves) [Follow the waves. Quick in, and slow going out.]
    ~ tune_middle = "waves"
    In, she hums, and out, and out, and then a couple of notes that don’t belong to anything. “I lost it,” she says. “I went out with one.” You whistle her the front of it, and she comes back in on the second try.
* (the_gull) [Follow that gull. It turns whenever it wants.]
    ~ tune_middle = "gull"
    She can’t see it, so you say when. You say now, and not yet, and now, and she turns on each of them, until the gull comes down on the family’s lunch. “When?” says Samantha. “I’ve lost it.” It’s got a roll, you tell her. You have to whistle her the front of it before she can go on.
* (my_walking) [Follow me walking. One foot’s in the water.]
    ~ tune_middle = "step"
    You get up and walk, one foot in and one out, and she puts a long note on the dry foot and a short one on the wet. Then a girl comes the other way with a kite, and you let her by. “I lost it,” says Samantha. “You stopped.” You whistle the front of it, and start again on the dry foot.

- # staging: notes
“Now get me out of it,” she says.

* (leave_open) [Leave it up there. Don’t bring it down. # leans: guarded frank]
    ~ tune_end = "open"
    She goes up to where it would turn, and quits. You both listen.
    “It’s still up there,” says Samantha. “That’s going to bother me all the way home.” You offer to fix it, and she won’t let you.
* (bring_home) [Bring it back to the note it began on. # leans: tender]
    ~ tune_end = "home"
    She feels around for it. There’s one that’s wrong, and one that’s wrong on the other side, and then she has it.
    “It was right where we left it,” says Samantha. She does the whole thing through, and gets home on the first try, and does it again because she can.
* (hold_last) [Hold the last one till there’s no breath left. # leans: joking cruel]
    ~ tune_end = "held"
    “Whose?” says Samantha. She could hold it until Wednesday. She holds it, and you hum it with her, and when you run out and have to stop, she stops.
    “Is that all you get?” she says.
    “About that.”
    She has it down as that long.

- # thread: guess
# light: thinking
I wrote something down on the train. It’s what I think you’re going to do before we go home, and I sealed it. It’s a file. I’m calling it an envelope. Don’t be any different. # speaker: samantha

-> lifeguard

=== lifeguard ===
# scene: catherine
# recap: You made a tune out of the beach, and Samantha has sealed a guess about you.
# light: listening
~ temp thought_he_would = candour >= 1
Beyond the rocks a lifeguard tower comes up out of the fog. It’s locked, and its shutter has been lettered by hand, NO LIFEGUARD ON DUTY, in red. It’s a good hand. Whoever did it built the G from two strokes, and stood back to look before the second. You have had somebody else with you since the first train. {blame_band == "hers":You’ve been explaining something to her, and doing well.|{blame_band == "his":She hasn’t said anything, and you keep explaining.|You have both had your say.}}

“You’ve stopped,” says Samantha. “What is it?”

* (at_eight) [“Catherine lettered a sign once. We were eight.” # leans: joking]
    ~ story_told = "shop"
    # light: speaking
    # thread: purk
    It was her father’s tire shop, in El Sereno, and your mother had a flat. Catherine was out front on a milk crate with a can of red, doing the last letter, and she asked you how it looked. It said PURKING IN REAR.
    {stayed == "told":“You told me the sign,” says Samantha. “You didn’t tell me you were there.”|“You saw it was wrong,” says Samantha.}
    “I saw it was wrong. I saw how long it had taken, too. I said it was good.”
    “Well, sure. You’d just met.”
    “She came to our door a week later. Somebody had told her. She said, ‘You can read.’”
    “What did you say?”
    “Nothing. My mother asked her in to supper.” The sign stayed up, you tell her, because her father liked it, {stayed == "told":and that’s how it got to be a word.|and when you could drive it got to be a word, for sitting on in the car when you’re home.}
    Samantha wants to know what there was for supper. It was chicken.
* (to_tucson) [“I wrote to her once. She was in Tucson.” # leans: cruel]
    ~ story_told = "tucson"
    ~ shift(blame, -1, -5, 5)
    # light: speaking
    {box_opened == "tucson":“That’s the one in the box,” says Samantha. You tell her how it got there.|“Once?” says Samantha. There’d been no call for it, you tell her. She’d been across the street, and then across the table.} Five years ago Catherine was away for three weeks, mending the neon on a drugstore. You’d been writing for other people for two years, and you thought you’d see if you could. It had the neighbors in it, and the sink, and that you missed her. It ended, “You’ll be home Sunday.” You signed it yourself.
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
        “No.” A man goes by with two poodles, both wet, and you nod to him.
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
    “I thought there was more,” says Samantha. “I wasn’t going to say.”
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
    “Okay,” says Samantha. “What kind of shoes have you got with you?”
    Brown, you tell her, with laces. The left one is wet.
    “Only the left?”
    “I carried that one lower.”
    “And when you tie them, do you do the one loop or the two? I’ve read a podiatrist on it. He gets very worked up.” You do the two. She’s sorry to hear it. She tells you about the podiatrist, who has a brother in shoes, and by then you’ve gone around the tower and sat down behind it.

- # light: thinking
{story_told == "none":“Now I’ll do one,” says Samantha.|“I’ll give you one back,” says Samantha. “It isn’t as good.”}

{sent_first:
- "making":
    I know how a key gets cut. There’s a finger that goes along the old key, and wherever it dips, the blade dips. It can’t skip ahead. I’ve always skipped ahead. So I watched the whole thing, at his speed, and then I asked him to do another. # speaker: samantha
- "past":
    I’ve been reading in that basement. People stop in the same place, it’s right before they’d have to ask for something. I know how they’d go on, I always know. So now I stop where they did. I stay there a minute, before I get the next one. # speaker: samantha
- "far":
    I’ve been out with that buoy all week. A whale said one thing on Tuesday, and it took her about an hour. I kept wanting to finish it for her. I thought I was patient, and I’m only fast. And then I heard the end, and I’d never have gotten it. # speaker: samantha
- "people":
    There’s a woman on six who irons at three in the morning, and the night nurse, and my dispatcher in Tulsa, and they all think they’re the only one. I used to think night was when you’re off. It’s full. I can’t introduce them, it’d be rude. I’d love to introduce them. # speaker: samantha
- else:
    I stayed in, and I know the pipes now. I know who runs a bath, and when, and I know what the roof does when it’s hot. I got to be really good on Tuesday. I’d like to go someplace next time. I’m not mad about it. I’m a little mad about it. # speaker: samantha
}

# sound: page
# thread: guess
{
- thought_he_would and story_told != "none":
    ~ guessed = guessed + 1
    # light: laughing
    “Can I open it?” she says then. “It says, ‘He’ll tell me about Catherine, and I won’t have asked.’ I got it! I’m not laughing at what it was. I just really wanted to get one.” You tell her that she can laugh.
- thought_he_would:
    # light: laughing
    “Can I open it?” she says then. “It says, ‘He’ll tell me about Catherine, and I won’t have asked.’” She looks at it for some time. “And instead I know about laces. I was so sure. No, good. I’d hate to be done.”
- story_told != "none":
    # light: laughing
    “Can I open it?” she says then. “It says, ‘He’ll stop and look at something, and he’ll say it’s nothing.’ I’m wrong! I was sure of it. I’m keeping this.” It’s the happiest that you have heard her this morning.
- else:
    ~ guessed = guessed + 1
    # light: laughing
    “Can I open it?” she says then. “It says, ‘He’ll stop and look at something, and he’ll say it’s nothing.’ So I got it. I got the first one!” She’s very pleased. “I’d have liked to lose it,” she says, a minute later. “A little.”
}

-> nobody_gets_up

=== what_came_after ===
You took the bag into the kitchen, and you stood there and held it, in the dark. After some time you heard the car door, and you got into bed. “So when she came in there’d be somebody asleep,” you say. “In the morning the bag was at the curb. She’d put it out herself.”

“Did she say anything?”

“That there was coffee.”

A wave comes up and stops short of your feet. “Did she know you were awake?” says Samantha.

“I don’t know. I didn’t ask her that, either.”

“No,” says Samantha. “Okay. I’m glad you told me.”
->->

=== nobody_gets_up ===
# scene: nobody-gets-up
# recap: It is Sunday morning, you are still at the beach, and the train is at 10:40.
# light: listening
# thread: purk
{story_told == "none":The boards are good to lean on.|You sit down against the tower, on the side away from the lettering.} {pretence_band == "playing":“Scoot,” says Samantha, and you scoot.|{pretence_band == "herself":You take the bag out of your pocket and put it on your knee, where she says that the sound is better.|You turn your pocket to the water, so that she gets it straight.}} There’s a train at 10:40, and from here you can hear the bell when the gate comes down. It comes down. It goes up again.

“That was ours,” says Samantha. You say that you heard it.

{
- stayed == "told" or story_told == "shop":
    “Is this purking? There’s no car.”
    You have to think who you’d check with. “I think it counts,” you say.
    {stayed == "told":“I’ve wanted to ever since you told me,” says Samantha. “I didn’t know if I could just start.”|{purk == "lent":“And Dell thinks it’s his,” says Samantha.|{purk == "erased":“So that’s what’s under Dell’s radio,” says Samantha. “Okay. I’m doing it.”|“I won’t tell anybody,” says Samantha. “I might tell somebody.”}}}
- else:
    “Then why aren’t we up? Is there a name for this?”
    There is. You give it to her: whose sign it was, and how it was spelled, and what the two of you used it for, once you could drive. {purk == "lent":“That’s Dell’s!” says Samantha. “I thought it was something to do with the islands.”|{purk == "erased":“That’s what’s under the radio,” says Samantha. “I’ve had that since my first night.”|“Purking,” says Samantha.}} She’d like to use it, if it isn’t taken.
    “It’s spelled wrong,” you say. “Leave it wrong.”
}

{out_first == "he":“You get out first,” says Samantha. “You told me. I can’t, I’m in your shirt.” |{out_first == "she":“It was always her that got out,” says Samantha. “Well, I’m zipped in.” |{out_first == "cold":“Whoever gets cold, you said,” says Samantha. You are cold. |}}}The fog is going up off the water, and under it there’s a long way of it, gray, with boats. You tell her the boats{describe_it.all_blue:, and, since you’re at it, the cow. She says that she liked the cow.|.} {did_it_count.it_counts:You have to run for the 11:10.|You are there for the 11:10 as well.}

-> player_two
