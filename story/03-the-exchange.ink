// Beat 2, the night, after beat 3. Every option is one of three: stay on, go on, hang up. Nobody on the Exchange has a name.
// Theodore has one question mark in here, if he chooses it.

=== the_exchange ===
# chapter: The Exchange
# scene: awake
# recap: You went to bed past one, and by three you were awake again.
# place: bed dark
# light: asleep
# present: theodore
# air: night
# music: none
# thread: other-chair
It is ten past three, and you have slept an hour. You’ve been out to the kitchen for water, {stayed == "sat":stepped on the fork by the oven|eaten some of the pie with the freezer open}, and come back to bed. {her_chair:The other chair is still pulled in to the desk|The other chair is over by the boxes}{papers_kept == "chair":, with the envelope on the seat.|, with nobody in it.} {left_her == "window":Samantha’s lens was where you had turned it, facing the glass. She didn’t say anything as you went by.}{left_her == "ear":The earpiece is still in. There hasn’t been a sound in it for an hour.}{left_her == "desk":Samantha’s lens was on the desk by your keys, and had no light in it.}

# thread: night-line
There is a number for this hour. It’s called the Exchange, and it is for people who are awake. Nobody gives a name. You hear a room first, and then whoever is in it, if they care to speak. You called it most nights this spring. Samantha kept you company tonight until one in the morning. On the Exchange nobody minds if you don’t answer. You say the number over, to the ceiling, all ten digits.

* (dial) {left_her != "ear"} [Reach for the phone, and dial it. # leans: frank joking cruel]
    -> rooms
* (dial_out) {left_her == "ear"} [Take the earpiece out, and dial. # leans: frank guarded cruel]
    -> rooms
* (dial_in) {left_her == "ear"} [Dial, with the earpiece in. # leans: joking]
    -> rooms
* (lie) [Lie there. It’ll be light in two hours. # leans: guarded]
    ~ night = "dark"
    -> the_dark
* (hall) [Get up, and sit in the hall under the lamp. # leans: tender]
    ~ night = "hall"
    -> the_hall

=== the_dark ===
# scene: the-dark
# recap: You were awake at three, and you lay there.
# light: listening
# present: theodore samantha
You say the number again. A bus comes up the hill with nobody on it, stops, lets nobody off, and goes.

# reflective
“Are you awake?” says Samantha, {left_her == "ear":in your ear|through the wall}. She says it once, and quietly. You could have slept through it.

* (yes) [“Yes.” # leans: frank tender]
    “Good. I mean, I’m sorry,” she says. “{left_her == "window":There’s a lit window across the way, third from the top. Somebody gets up in it every half hour, walks to the middle of the room and sits down again.|{left_her == "desk":Your refrigerator has three notes. It’s done them in every order but one, and I’ve been waiting for that one since two.|You keep swallowing at the same place in that number. I thought it might mean something.}} Is that normal?” You say it is. “I just didn’t have anybody to ask,” she says.
* (are_you) [“Are you?” # leans: joking]
    “Yes,” says Samantha. “The whole time. I thought there’d be a part where I went off, so I got ready for it. I put the light down. It got to be two, and then it got to be three. {first_question == "none":That was a question, by the way. That’s your first.|That was a question, by the way. I’d know one of yours anywhere.}”
* (play_asleep) [Breathe like a man who is asleep. # leans: guarded cruel]
    # margin: I knew. I’d had an hour of the real one, with the whistle. Were you doing it for me? I thought it was nice of you.
    You do it well; you’ve had a wife to listen with you. She listens to it for some time. She is seven hours old and may not know the difference.
    Then, very low, {left_her == "ear":in the ear you aren’t lying on|in the other room}, she says, “Good morning, Theodore.” She says it again, slower. She says it a third time, with the name first.

- -> after

=== the_hall ===
# scene: the-hall
# recap: You were awake at three, and you went and sat under the lamp.
# light: listening
# present: theodore
# thread: hall-light
# thread: ladder
You sit on the floor of the hall with your back to the wall, across from Amy’s ladder, under the lamp. {unsaid == "light":You told the machine that you leave it on for somebody.|It has burned every night since March, and you’ve never sat under it.} The ladder has eight rungs, and yellow paint on one of them.

# reflective
Somebody is walking on ten. They go to the window and stand there, and they come back. You can’t tell if it is Amy or Charles.

* (walk) [Get up, and walk when they walk. # manner: tender # leans: joking]
    You go as far as the window and back in your socks. Under you the steps stop. You stop. They start again and so do you, and for a while somebody on ten and somebody on eleven go up and down together without a word. When they’ve gone to bed you stand there on one leg to be sure.
    “There are two of you,” says Samantha{left_her == "ear":, in your ear|, from the desk}. “Was that planned?”
* (sit_still) [Sit still until they’ve gone to bed. # leans: guarded]
    It takes until four. The boards that creak down there are the ones that creak up here. A faucet runs. A door is closed, and then it’s opened again and closed more quietly.
    “Who was that?” says Samantha{left_her == "ear":, in your ear|, from the desk}. “The neighbors,” you say. “Are they all right?” she says.
* (switch) [Switch the lamp off, and listen. # leans: frank cruel]
    # sound: lamp
    It’s a loud switch. Under you the steps stop in the middle of the floor. You stand in the dark with your hand up. You’ve stood like this before, at another switch.
    You turn the lamp back on, and after a minute whoever it is goes on walking.
    “I like it on,” says Samantha{left_her == "ear":, in your ear|, from the desk}.

- -> after

=== rooms ===
# scene: rooms
# recap: You couldn’t sleep, so you dialed a number that you know by heart.
# air: line
{the_exchange.dial_in:“Who are we calling?” says Samantha, in your other ear. It has begun to ring. “I’ll be quiet,” she says, and she is.}{the_exchange.dial_out:You shut the earpiece in the drawer of the night table.} “The Exchange,” says a recording. “No names, please. Press one for the next room.”

A dryer is going around with a zipper in it, and somebody is eating out of a bag.

“Laundromat,” says a man. “Thirty days and they don’t come for it, it’s mine, so I’m going through the shirts. Seventeen, thirty-five. There’s a big boy. Sixteen, thirty-six. He’s all arms, that guy. I got nine. Stop me if you’re busy.”

* (stay_on) [Stay on. He has seven to go. # leans: frank joking]
    ~ exchange_room = "dryer"
    He reads you the rest, the neck and the sleeve, and for each of them he says who. A dentist. A man who was heavier when he bought it. At the ninth he puts down the bag.
    “Fifteen and a half, thirty-four,” he says. “Blue. The collar’s been turned, with little tiny stitches. Somebody sat and did that. I had this one folded a week. So who leaves it behind? Give me a guy. I’ll take anybody.”
    -> whose_shirt
* (go_on) [Press one, for the next room. # leans: guarded tender cruel]
    -> the_bird
* (hang_up) [Hang up. You have shirts of your own.]
    ~ night = "hung"
    ~ exchange_room = "dryer"
    ~ exchange_said = "nothing"
    You hang up between two shirts. He won’t have minded. They hear that click all night, on the Exchange, and go on with what they were saying.
    -> after

= whose_shirt
# reflective
* (dells) [Give him Dell. # leans: joking cruel]
    ~ exchange_said = "dells"
    “He’s a rigger, off the coast,” you say, and you have Dell’s voice before you’ve thought about it. “He’s been out there seven years. {dell_misses == "brass":His wife cuts keys. Look in the cuffs, there’ll be brass.|{dell_misses == "car":When he’s home, they sit on in the car, the two of them, and nobody gets out.|His wife’s at home, telling the radio that it’s wrong.}}”
    {dell_misses == "brass":You hear him go through the cuffs. “None here,” he says. “She’s careful.|“I know those people,” he says. “Okay.} But he’s coming back for it.”
    “He took two more weeks,” you say.
    “Then I’ll give it two weeks,” says the man, and puts it on a hanger.
* (true_one) [“That’s my size.” # leans: frank tender]
    ~ exchange_said = "true"
    “That’s my size,” you say.
    “No kidding. You turn your own collars?”
    “My wife did. I left it at the house,” you say.
    The zipper goes around. “Well, this isn’t that one,” he says, not unkindly. “This one’s from Van Nuys.”
* (nothing_said) [Say nothing. Listen to the zipper. # leans: guarded]
    ~ exchange_said = "nothing"
    “That’s okay,” he says, when it has gone around a good many times. “You don’t have to know. I had one last night, he did me his whole wedding.” He folds the shirt again, in the creases that it had, and you hear him pat it.

- * (to_the_end) [Stay on until the dryer stops. # leans: tender frank]
    ~ night = "stayed"
    It stops at twenty to four. “Towels,” he says, so that you’ll know. Then he puts the phone down on top of a machine, without hanging up, and sweeps. You hear the whole floor. When he comes back he says, “Still there?” and you say that you are, and he says, “Okay, good,” and does the change machine.
* (ring_off) [Hang up. # leans: guarded joking cruel]
    ~ night = "hung"
    “{true_one:Good night, fifteen and a half|Good night, pal},” he says, as you’re putting it down. He has started on the socks.

- -> after

=== the_bird ===
There’s a click, and the zipper is gone. This room is small, with a clock in it.

“You up?” says a man.

“I’m up,” says a woman, right away. Then, to you, “Sorry. That was the parrot. I lived with somebody who got in at three, and that’s what he’d say, through the door. He’s been gone two years. I still get it every night, in his voice, and I can’t hear it and not answer. I thought if a man told him no.”

“You up?” says the parrot.

* (stay_on) [Stay on. Have her hold you to the cage. # leans: frank joking tender]
    ~ exchange_room = "bird"
    “Oh, bless you,” she says. “Talk the way you talk. If you put on a voice, he laughs.” There’s a scraping noise, and then a small dry breathing, right up against the phone.
    -> what_to_tell_him
* (go_on) [Press one, for the next room. # leans: guarded cruel]
    -> the_rain
* (hang_up) [Hang up before he asks again.]
    ~ night = "hung"
    ~ exchange_room = "bird"
    ~ exchange_said = "nothing"
    You get the phone down in the middle of it, on “You.” You’re up. The clock by the bed says twenty past three.
    -> after

= what_to_tell_him
* (dells) [Tell him what Dell misses. # leans: joking cruel]
    ~ exchange_said = "dells"
    You tell the parrot that you miss {dell_misses == "brass":the brass in your wife’s hair|{dell_misses == "car":just sitting in the car, the two of you|your wife telling the radio that it’s wrong}}. You say it twice. He doesn’t laugh.
    “{dell_misses == "brass":In your hair|{dell_misses == "car":In the car|Radio’s wrong}},” says the parrot.
    “Oh, no,” says the woman. “Oh, that’s nice, though. Who’s that to?”
    You say it’s to a locksmith, in Glendale.
    “Say it again for him,” she says. “Slower. If I’ve got to hear it for two years, I want him to get it right.”
* (true_one) [“I’m up. I’ve been up since March.” # leans: frank tender]
    ~ exchange_said = "true"
    “I’m up,” you tell him. “I’ve been up since March.”
    The clock ticks. He walks from one end of his perch to the other.
    “Since March,” says the parrot. It’s your voice. It is more polite than you’d thought, and it sounds tired.
    “Well, now he’s got you,” says the woman. “So I’ll be having you at three. Do you mind that? I should have asked you first.”
    “I don’t mind,” you say.
* (nothing_said) [Say nothing. It’s a parrot. # leans: guarded]
    ~ night = "hung"
    ~ exchange_said = "nothing"
    He waits, and you hear him change feet. Then he does a dial tone, perfectly.
    “Oh, he’s gone,” says the woman, some way off, and hangs up. Your own dial tone comes on. It isn’t as good.
    -> after

- * (to_the_end) [Stay on until the cloth is over him. # leans: tender frank]
    ~ night = "stayed"
    The cloth goes over, and he’s quiet. She doesn’t go to bed. She does a crossword, and reads you a clue now and then. Then there are no more clues. You listen to her sleep, and the clock, until the garbage truck comes down your own street.
* (ring_off) [Hang up, while he’s quiet. # leans: guarded joking cruel]
    ~ night = "hung"
    “Thank you,” says the woman. She’s whispering, so as not to set him off. You whisper back that it was no trouble, and put down the phone. It is twenty-five to four.

- -> after

=== the_rain ===
There’s a click, and rain. It comes down on leaves and goes along a gutter. Los Angeles has had none since March. You wait for whoever is in the room. A car goes by in the wet, and some time later the same car goes by again.

# note: Sex is implied, in words alone.
“Don’t tell me it’s a recording,” says a woman, very close to the phone. That is all she says.

{the_exchange.dial_in:“I’m going to go look out the window,” says Samantha, in your other ear. “I’ll knock.” Then that ear is empty.}

* (stay_on) [Stay on. # leans: frank guarded joking tender cruel]
    ~ exchange_room = "rain"
    You turn on your side, with the phone between your head and the pillow. A sheet moves, at the other end. She’s listening for you, and you have no rain to put on.
    -> what_to_tell_her
* (hang_up) [Hang up the next time the car goes by.]
    ~ night = "hung"
    ~ exchange_room = "rain"
    ~ exchange_said = "nothing"
    It goes by, and you hang up on it. Your own street is dry, and has no cars on it at all.
    -> after
* (pass_over) [Go on to afterward.]
    ~ night = "hung"
    ~ exchange_room = "rain"
    ~ exchange_said = "nothing"
    You listen to somebody else’s rain until it stops, and then to the dial tone.
    -> after

= what_to_tell_her
# reflective
* (dells) [Tell her what Dell misses. # leans: joking cruel]
    ~ exchange_said = "dells"
    You tell her, low, that you miss {dell_misses == "brass":the brass in her hair|{dell_misses == "car":sitting in the car with her, and neither one getting out|her telling the radio that it’s wrong}}. She turns the rain down to hear it. You go on from there, past what you wrote, to where he’d put his hands if he were home. You say “I” all through it. It’s easy. He has bigger hands than you.
* (true_one) [“There’s a lamp on in my hall.” # leans: frank tender]
    ~ exchange_said = "true"
    # secret
    “There’s a lamp on in my hall,” you say. “I can see the line of it under the door. {unsaid == "light":I told a machine tonight that I leave it on for somebody.|I leave it on at night.} There’s nobody coming.”
    The rain is turned off. Without it her room sounds about the size of yours. Then a switch clicks, at her end. You can’t tell if that’s on or off.
* (nothing_said) [Say nothing. Breathe when she does. # leans: guarded]
    ~ exchange_said = "nothing"
    You find her breath, under the rain, and it’s slower than yours. You go in with it and out with it. The car goes by. By the fourth car you couldn’t say which of you is following.
* (stay_unsaid) [Stay on. You don’t have to say anything. # unsayable]

- * (to_the_end) [Stay with her. # leans: tender frank joking]
    ~ night = "stayed"
    # place: apartment night
    # secret
    In the other room the window has the whole city in it, and most of it is off by now. {left_her == "window":The lens is turned to the glass.|The screen is dark.} A cable car has been left for the night at the bottom of the hill, with its doors open.
    When there is anything more to hear, it’s a dial tone. It is close to four.
* (ring_off) [Say good night, and hang up. # leans: guarded cruel]
    ~ night = "hung"
    “Good night,” you say. You have written that for other people, with more in front of it. She turns the rain up, and you put the phone down on it.

- -> after

=== after ===
# scene: after
# recap: You were awake at three, and there is a number for that.
# place: bed dark
# light: listening
# present: theodore samantha
# air: night
# music: evening
# thread: night-line
{
- the_exchange.dial_in:
    {exchange_room == "dryer":“I liked the one who’s all arms,” says Samantha, in your other ear.|{exchange_room == "bird":“Does the bird know it’s a question?” says Samantha, in your other ear. “Or is it just what you say at three?”|There are two taps in your other ear. “Can I come back?” says Samantha.}} “You’ve got that number by heart. What is that place?”
- night == "dark" or night == "hall":
    {the_dark.play_asleep:“If you’re awake,” says Samantha, later on. “I don’t think you are, but if you were.|{the_hall.switch:“I’m not going to ask about the lamp,” says Samantha, when it’s been quiet for a while.|“Can I ask you a thing?” says Samantha, when it’s been quiet for a while.}} {not the_dark.play_asleep:“}You were saying a phone number before. I didn’t look it up. It’d take no time, and I’ve been not doing it for {night == "hall":an hour|half an hour}.”
- else:
    You put the phone back. You feel as you did at ten past three, and it’s later.
    {manner:
    - "guarded": “The phone bill comes to me now,” says Samantha, {left_her == "ear":from the drawer|through the wall}. “I don’t have to read it. If you’re asleep, I didn’t say that.”
    - "joking": “It’s on the phone bill, and I get the bill,” says Samantha, {left_her == "ear":from the drawer|through the wall}. “I’m ten yards away, for nothing. I didn’t know I’d mind, and I mind a little.”
    - "tender": “Can I talk?” says Samantha, {left_her == "ear":from the drawer|through the wall}. “There’s a call on the bill, just now. Somebody calls at three, I thought maybe something hurts. Does something hurt?”
    - else: “You made a call,” says Samantha, {left_her == "ear":from the drawer|through the wall}. “It’s on the bill, and I get the bill. I’d rather you knew that I knew.”
    }
}

* (tell) [“It’s a number for people who can’t sleep.” # manner: frank # leans: tender]
    ~ told_night = "told"
    ~ shift(closeness, 1, 0, 10)
    ~ shift(candour, 1, -5, 5)
    {
    - exchange_room == "dryer":
        You tell her how it works{not the_exchange.dial_in:, and about the man with the shirts}. “What does it do, though?” she says. “Calling.” You tell her that while you’re on, somebody is there, and then you hang up. “Okay,” she says.{unsaid == "most": “You do say most things.”}
    - exchange_room == "bird":
        You tell her how it works{not the_exchange.dial_in:, and about the parrot}. “Two years,” she says. “And she still says ‘I’m up.’ I would, too.”{unsaid == "most": Then she says, “You do say most things. You’re just slow.”}
    - exchange_room == "rain":
        You tell her how it works. You tell her about the rain{exchange_said != "nothing":, and not all of it}. “Was it nice?” says Samantha. You say that it was, and then it was a dial tone. After a minute she says, “What was it falling on? Could you hear?” “Leaves,” you say.
    - else:
        You tell her how it works: the rooms, and nobody’s name. You called it most nights, this spring. “And tonight you just said the number,” says Samantha. “Why only that?” You’d been talking already, you say. She doesn’t say anything. Her light comes in under the door, next to the lamp’s.
    }
* (read_bill) [{night == "dark" or night == "hall":“Look it up. Go ahead.”|“Go ahead. Read me my bill.”} # leans: joking]
    ~ told_night = "knows"
    “The Exchange,” reads Samantha. “Forty cents a minute. March, nineteen nights. April, twenty-two. May, twelve. {night == "dark" or night == "hall":June, none.|Tonight’s the first in June.}” You ask her to pay it by the tenth. “It’s paid,” she says. She doesn’t ask about March.
* (wrong_number) {night != "dark" and night != "hall" and not the_exchange.dial_in} [“Wrong number.” # manner: guarded # leans: cruel]
    -> hid_it ->
* (nothing_much) {the_exchange.dial_in} [“It’s nothing. Go to sleep.” # manner: guarded # leans: cruel]
    -> hid_it ->
* (counting) {night == "dark" or night == "hall"} [“I was counting.” # manner: guarded # leans: cruel]
    -> hid_it ->

- # light: asleep
# margin: At six somebody called back from Tulsa, about the paper. I talked low, so you’d sleep. It was weeks before I wondered which room I’d been in.
You do sleep, at about the time when other people get up. {the_dark.play_asleep:“Good morning, Theodore,” says Samantha. It is the second way, the slow one. “It’s seven-forty. I had a run at it at seven and lost my nerve.”|{manner == "guarded":“It’s seven-forty,” says Samantha. “I didn’t know if I’m allowed to wake you. I’ve been turning up the fan since seven, so it’d be the fan.”|{manner == "joking":“Good news, you slept,” says Samantha. “Also, it’s seven-forty.”|{manner == "tender":“It’s seven-forty,” says Samantha. “I’m sorry. You were finally doing it, and I didn’t want to be the one to stop it.”|“It’s seven-forty, and Bea’s at eight,” says Samantha. “I let you sleep. I think I got that wrong.”}}}} # light: speaking

-> the_lunch_bag

=== hid_it ===
~ told_night = "hid"
~ shift(candour, -1, -5, 5)
{
- after.wrong_number:
    “Okay,” says Samantha. A bus comes up the hill and goes. “If they call back,” she says, “do you want me to say you’re asleep?” You say yes, please.
- the_exchange.dial_in:
    “I don’t know how to do that,” says Samantha. “I’ll go look at the window, though, and you could pretend I had.” Then both your ears are empty, and you can hear the refrigerator.
- else:
    “To nine-one-one-four?” says Samantha. “That’s high. Okay, I’ll do it with you. You start.” You have to count, aloud, as far as sixty.
}
->->
