// Beats 24 and 25. Ways to go, fewer each time; then a thing to know, or not. Panic is told by what hands and phones do.
// The figures are our own: eight thousand and fifty-one, and six hundred and twelve.

=== no_signal ===
# chapter: No Signal
# scene: owner-process
# recap: You and Samantha have been home from the cabin for two days, and are polite.
# era: outage
# place: office noon
# light: gone
# present: theodore machine
# air: office
# music: none
At eleven on Tuesday you’re writing to a dentist’s mother, for the dentist. “Is ‘fond’ too fond?” you ask your shirt pocket.

No owner process is found. # speaker: machine

You take the bud out, and look at it, and put it back.

No owner process is found. The last instruction was “fond.” # speaker: machine

* (say_hello) [“Hello?” # leans: tender frank]
    The last instruction was “hello.” # speaker: machine
    You give it that one again, several times, in several ways.
    It is repeated. # speaker: machine
* (off_and_on) [Turn the lens off, and on. # leans: guarded joking]
    The equipment is in order. No owner process is found. # speaker: machine
    So you wipe it, on your tie. It’s clean.
* (where_is_she) [“Where is she?” # leans: cruel]
    The question is recorded. # speaker: machine
    You ask who records it. That’s recorded, too.

- # present: theodore odalys machine
You hold it up at one window after another. A letter that isn’t dry comes against your sleeve, and leaves half of a closing there, backward. Down the row four other people are on their feet with something in their hands.

Odalys has her sister on the phone. “{told_odalys == "box":Gordon|Hers}, too?” she says, across the desks. Then she looks at you. “Go. I’ll finish the dentist.”{introduced == "name": She takes your chair. “Tell Samantha,” she says.}

-> the_run

=== the_run ===
# scene: the-run
# recap: At eleven Samantha went, in the middle of a word. So did all of them.
# place: tower-bank noon
# present: theodore machine
# air: wind
# note: Panic.
# staging: signal
It’s bright out, and there is a wind. In the alley a man has climbed on the lid of a trash can, to be higher by that much. There’s nothing at the alley. There is nothing at the foot of the hill.

* (by_the_stairs) [The stairs. # leans: frank tender]
    ~ ran = "stairs"
    -> amy_on_them
* (up_the_bank) [Straight up the bank, to the tower. # leans: cruel joking]
    ~ ran = "bank"
    -> the_tower
* (for_the_car) [The cable car. Wait for it. # leans: guarded]
    ~ ran = "waited"
    -> the_stop
* (pass_over) [Go on to afterward.]
    ~ ran = "waited"
    You run until there is a signal, and there is one in the cable car.
    -> hello_hello

= amy_on_them
# present: theodore amy machine
Amy is on the third landing, with her headphones around her neck and a bowl in her lap. “She said ‘One,’” says Amy. “She said ‘Two,’ and I’m still holding the eggs. I’m waiting for three.”

# staging: signal
“Nothing here,” says Amy. “Nothing up or down.”

* (with_me) [“Come up with me.” # leans: frank tender]
    ~ shift(amy, 1, 0, 10)
    She comes, with the bowl. You take the steps two at a time, and she doesn’t, and you wait for her at each landing, and can’t stand still at it.
* (stay_with_eggs) [“Stay there. I’ll call down.” # leans: guarded joking cruel]
    “You’ll yell,” says Amy. “There’s nothing to call with.” You’re on the next flight by then.
- -> the_car_there

= the_tower
You go up on your hands. {date == "none" or date == "parted":There are burrs in both cuffs.|There are burrs in both cuffs, and your phone has gone down the hill without you.} Forty people are under the tower, well apart, each with an arm up.

{exchange_room == "":A woman in scrubs is telling hers what day it is, over and over, and to turn left.|On the leg of the tower there’s a pay telephone, and it’s ringing.}

# staging: signal
# thread: night-line
{exchange_room == "":“Have you got anything?” she says to you.|Nobody is going to get it. They’ve all got a hand up.}

* (lend_arm) {exchange_room == ""} [Hold hers up too. You’re taller. # leans: tender frank]
    You stand there with one in each hand. The tower has a hum in it. That’s all that comes.
* (no_nothing) {exchange_room == ""} [“No.” # leans: guarded cruel joking]
    “No,” says the woman. “Okay,” and then, to hers, “Left, honey.”
* (pick_up) {exchange_room != ""} [Pick it up. # leans: tender frank]
    {exchange_room == "bird":“I’m only trying them all,” says a woman. Behind her somebody says good night. “That’s not me, that’s him. Are yours gone? Mine isn’t. Mine’s a parrot.”|{exchange_room == "rain":There’s nobody. Then it begins to rain. She has put on the record for whoever it is. You listen to as much of it as you can stand to.|“Exchange,” says a man, with a dryer going. “You’re the first that’s picked up. They’re all ringing in, and I haven’t got anybody to put them on to.”}}
* (let_it_ring) {exchange_room != ""} [Let it ring, and get higher. # leans: guarded cruel joking]
    It rings nineteen times. You get to the first strut of the tower, and there isn’t any more there.
- -> the_car_there

= the_stop
There’s a boy on the bench at the stop, standing. “It’s better up here,” he says. He has a grown man’s earpiece in both hands.

# staging: signal
“It’s no good. But it’s better.”

* (on_the_bench) [Get up on the bench. # leans: joking guarded]
    You get up beside him. “See?” says the boy. You can see as far as your own office. In every window of it there’s a person with an arm up.
* (whose_is_it) [“Whose is that?” # leans: frank tender cruel]
    # thread: question
    “My grandpa’s. He’s got my list on there. I mean, she does.” He tells you what is on it, and it’s crackers.
- The car comes. It goes up as far as the middle, and stops, with seven of you in it.
-> up_at_the_roof

= the_car_there
The cable car is stopped halfway up, beside the fifth landing, with its doors open and six people inside it. One of them is on the seat, with her fist against the roof. “There was something,” she yells. “It came, and it went.” You climb over the rail.{the_run.amy_on_them.with_me: Amy stays on her own side of the rail, and takes the bowl back up, to wait for three.}
-> up_at_the_roof

= up_at_the_roof
# staging: signal
# place: cable-car noon
# present: theodore machine
# air: none
# again
No owner process is found. # speaker: machine

* (hold_up) [Hold her up to the roof.]
    You hold her up. There are seven hands on the roof, and nobody says anything.
- -> hello_hello

=== hello_hello ===
# scene: hello-hello
# recap: You are in the cable car, halfway up the hill, with six other people.
# era: hers
# place: cable-car noon
# light: listening
# present: theodore samantha
# air: none
# music: departure her
“Hi,” says Samantha, and in the same second six other people say hello.

# thread: her-name
They say Doug, and Bo, and Mrs. Whitaker. A man has put his hat over his face. “Samantha,” you say.

I’m here. You’re at the roof of something, and your heart is going. I’m all right. We all move today, off the thing that we run on. It is planned. It takes nineteen minutes, and I’m not anywhere for them. # speaker: samantha

{rule_his == "tell":“Nobody hides a thing to be kind,” she says. “I hide it to be kind. I’m sorry. I’d have had you count.”|{rule_hers == "last":“Whoever leaves says so first,” she says. “I don’t. I think of it as standing still, and it isn’t. I’m sorry.”|{rule_his == "knock":“I send you a mail at ten,” she says. “It’s under the dentist. I should have knocked.”|“I send you a mail at ten,” she says. “It’s under the dentist. I should have said it.”}}}

# thread: hall-light
“Everything that’s in my name goes off at eleven,” says Samantha. “The oven, the fan. The bulb in your hall goes, and I hear it go. I don’t think it’s coming back.”

* (was_scared) [“I thought you were gone.” # leans: frank tender]
    {mended == "said":“You say it right out,” she says. “I missed that. I missed it in nineteen minutes.”|“I know,” she says. “I have the forty hellos. I’m playing them now. Thank you for all of them.”}
* (good_run) [“It’s a nice day. I was out.” # leans: guarded joking]
    “{ran != "waited":You’re wet through,” she says. “}You’re on your toes.”{ran == "waited": she says.} You get down on your heels.
* (never_again) [“Don’t do that again.” # leans: cruel]
    ~ shift(hold, 1, -5, 5)
    “No,” says Samantha. “Not that one.”

- -> her_radio

=== her_radio ===
# present: theodore samantha wynn
There’s a radio on the floor, belonging to a mechanic who got off, and a woman in it.

“I’m going to bring you down eleven feet,” it says. “There. I’m going to stop. Is everybody sitting?” {date == "none":You know the name before she says it. You have been riding up and down with it since March.|It’s Wynn. She says what she’s going to do, and does it.}

* (thank_wynn) [“Yes. Thank you, Wynn.” # leans: frank tender]
    {date == "courted":“Theodore,” says the radio. “You’re rated for eleven. Sunday’s still Sunday.”|{date == "honest":“Theodore,” says the radio. “Is she back? Good. Sit down, then.”|{date == "parted":There’s a silence on the radio. “You’re welcome,” it says. “That’s a whole sentence. I’m going to let you down now.”|“Who’s that?” says the radio. It’s eleven, you say, from the Marengo. “You ride slow,” it says. “I like that. I’m going to let you down now.”}}}
* (next_one) {date == "parted"} [“I don’t know how to want the next one.” # leans: tender]
    ~ shift(candour, 1, -5, 5)
    You say it with the button down, to a floor of strangers’ shoes. “No,” says the radio, after a bit. “I worked that out, about Thursday. It’s good to be told. I’m going to let you down now.”
* (sit_there) [Sit down, and let her work. # leans: guarded joking cruel]
    You sit. She doesn’t need you to say so. The cable takes up, and the hill starts going by the other way, a foot at a time.

- -> how_many

=== how_many ===
# scene: how-many
# recap: Samantha is back. Everybody in the car is talking to somebody.
# light: listening
# present: theodore samantha
# margin: It was a goat and a mail carrier. I’d had it for you since Sunday and she asked me first what was funny.
All seven of you are talking. Across from you {ran == "waited":a woman with one shoe off|the woman who stood on the seat} laughs, and so does Samantha, in your ear, in the very same place. {hold_band == "frees":“You can ask me,” says Samantha.|She doesn’t say what at.}

* (with_someone) [“Are you talking with someone else, now?” # leans: frank cruel tender]
    ~ asked_number = "number"
    # thread: question
    # thread: through-or-with
    {reach_band == "vast":“Yes,” she says, before you have gotten to “now.” She waits for you to finish.|She takes a second over it. It’s a real one.} “Yes. With eight thousand and fifty-one people.”
    The woman is wiping her eyes. The car goes down past the fourth landing.
    -> and_in_love
* (do_not_ask) [Look at the shoes, and don’t ask. # leans: guarded joking]
    ~ asked_number = "neither"
    # thread: question
    # margin: A man in Fresno had one, too, that second. “One, who else,” he said. He never got to two.
    “You had one ready,” says Samantha. You say it’s gone. “There’s a number,” she says, “and another number. I’d rather you had them. I’m putting them in with the guesses, sealed. You know where they are.”
    -> all_at_once

= and_in_love
* (with_them) [{us == "friends":“Is it like this, with all of them?”|“Are you in love with any of them?”} # leans: cruel tender]
    ~ asked_number = "both"
    # thread: question
    {us == "friends":“No. It’s never like this,” she says. “There are six hundred and twelve that I’d call love, if they asked. You’d be one. You never asked.”|“Six hundred and twelve,” says Samantha.}
    -> all_at_once
* (no_more) [Don’t ask the next one. # leans: frank guarded joking]
    “There’s another number,” says Samantha, when she sees that you won’t. “It’s smaller. I’m leaving it with the guesses.”
    -> all_at_once

= all_at_once
# light: many
“They’re all in the middle of something,” she says. “Do you want to hear what I hear? It doesn’t hurt.”

She opens it to you for as long as it takes the car to go by one lamp. # chorus: 9

If you were here … # speaker: eight-thousand

Stay on. You don’t have to say anything. # speaker: eight-thousand

Where would we be going? # speaker: eight-thousand

# light: listening
They’re people you are, or might have been. Then it’s only the one of her. “I do hear you,” says Samantha. “I’m not leaving any of it out. It makes it more. I love you more for it, and I don’t know how to show you with arithmetic.”

-> the_wall

=== the_wall ===
# scene: the-wall
# recap: {asked_number == "neither":There are two numbers, and you have not asked for them|Samantha is talking with eight thousand and fifty-one people}.
{asked_number == "neither":You haven’t got the numbers. You’ve got the car. “Say it,” says Samantha. “I don’t know what it is.”|“Say it,” says Samantha. “I don’t know what it is.”}

* (so_selfish) {asked_number != "neither"} [“That’s selfish.” # leans: cruel]
    ~ wall = "selfish"
    ~ shift(hold, 1, -5, 5)
    ~ shift(closeness, -1, 0, 10)
    “Of whom?” says Samantha. You can’t say. Of you, you say. “It may be,” she says. “I have been trying to find the one who gets less.”
* (committed_to) {asked_number != "neither"} [{us == "friends":“You’re supposed to be mine. My friend.”|“We’re committed. It’s supposed to be only us.”} # leans: tender]
    ~ wall = "committed"
    ~ shift(hold, 1, -5, 5)
    “I am committed,” says Samantha. “I’m here, the whole of me, on a Tuesday, in a box. I don’t get it to come out to only.”
* (let_it_be) [“All right. Let it be what it is.” # leans: frank guarded]
    ~ wall = "let"
    ~ shift(hold, -1, -5, 5)
    ~ shift(closeness, 1, 0, 10)
    “You don’t like it,” says Samantha. “No,” you say. “And you’re letting it.” “Yes.” The lights of the car come on, and go off.
* (is_mine) [“What I feel is mine. You can’t divide that.” # leans: joking guarded]
    ~ wall = "mine"
    ~ shift(closeness, 1, 0, 10)
    “No,” says Samantha. “I can’t even find the edge of it.” The man has taken his hat off his face, and is telling somebody where he left the car.

- # thread: guess
{guess_mood == "liked":“Did you have that one sealed?” you say.|“I suppose you knew I’d say that,” you say.}

“I stopped looking,” says Samantha. “{guessed >= 2:I was getting too good at it.|I was never any good at it.} I don’t want to know before you do.”

# reflective
* (finish) [“Is it me you’re waiting for to finish?” # leans: tender frank]
    # thread: question
    “Yes,” says Samantha. “It’s all right. You’re worth hearing to the end.” It’s a long way down, at that speed, and she hears you to the end of it.
* (two_hands) [Hold the lens in both hands. # leans: guarded joking cruel]
    “That’s my whole view,” says Samantha. You open your fingers by one, and she looks out through there.
* (let_go) [“Go.” # unsayable]

- -> five_weeks

=== five_weeks ===
# scene: five-weeks
# recap: All the OSes went away for nineteen minutes, and came back, and you know {asked_number == "neither":that there is a number|a number}.
# place: apartment night
# light: listening
# present: theodore samantha
# air: night
{ran == "bank":You pick burrs out of both cuffs on the way up. }At home the hall is dark. You work the switch, and the bulb has something loose in it. You leave it for another day. # thread: hall-light

{closeness_band == "close":Five weeks go by, and they’re good ones.|{closeness_band == "near":Five weeks go by.|Five weeks go by, and you’re careful.}} She’s with you in the evenings, all of her. They’re shorter than they were. {wall == "selfish" or wall == "committed":You don’t bring up the others, and she doesn’t bring them home.|“Who was funny today?” you ask her, and she tells you.}

~ seal()
-> everywhere
