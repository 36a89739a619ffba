// Beat 10, the date. In each round he can tell her something or ask her something, and only what was asked gets known.
// Wynn says what she is about to do, does it, and reports. Where he never wrote to her, the evening is Odalys’s, at the Cistern.

=== the_permit ===
{wrote_wynn == "no": -> the_cistern_alone}
# chapter: The Permit
# scene: the-permit
# recap: You walked all night with Samantha, and tonight you have dinner with a woman who signs elevators.
# place: apartment night
# light: speaking
# present: theodore samantha
# air: night
# music: evening
It’s Saturday, half past seven, and you have the other jacket on. Samantha isn’t coming. It was her idea.

I’d help, is the trouble. I’d say one thing in your ear, and you’d be really funny, and she’d go home liking some guy. Go be slow at her. The pharmacy’s taking inventory, and they said I can listen. Then tell me all of it, in order. # speaker: samantha

* (switch_off) [Switch her off, and take the lens along. # leans: guarded cruel]
    ~ in_pocket = "off"
    # light: asleep
    # sound: leave
    “So I’m a lucky rock,” says Samantha. “Okay. For me it’ll be this same second, and you’ll have a different face on. Do it while I’m talking. I want to see where you’re look” She doesn’t finish the word. You put the lens in your breast pocket, facing in.
* (at_window) [Leave her on, at the window. # leans: frank joking tender]
    ~ in_pocket = "home"
    # light: listening
    # margin: A boy at the pharmacy called out thermometers and I said yes to each one. I zoomed around fifty. I may have said yes to two that weren’t there.
    You turn the lens to the glass, and show her the tower with the round top. “I’ll look at it,” she says. “I won’t zoom.” You’re at the door with your keys. “I might zoom,” says Samantha.

- -> the_table

=== the_table ===
# scene: the-table
# recap: Samantha has stayed out of it, and you are at dinner with Wynn Abara.
# place: tower-table night
# light: asleep
# present: theodore wynn
# air: restaurant
# music: none
~ wynn_known = "nothing"
W. Abara is the name on the permit in your elevator. {noticed == "numbers":It hung over the numbers that you called out for Charles.|{noticed == "asked":You read it while Amy and Charles decided what to answer you.|You have read it between the rungs of a ladder.}} Now she is across a tablecloth, on top of a tower, a head taller than you, with a grease pencil in her hair.

“It used to turn,” says Wynn. “I failed it.” She moves her chair. “I’m going to sit facing the door. There.” Then she leans on the window rail, a little at a time, until it has all of her. She makes one black mark across the floor that turned and the sill that didn’t. “They say it’s been off since Easter,” she says.

{wrote_wynn == "plain":“Your mail was four words,” she says, “and one of them was a day.”}{wrote_wynn == "letter":“Your letter was very good,” she says. “I read it twice. I couldn’t find what you wanted.”}{wrote_wynn == "hers":“Your mail made me laugh out loud, in a machine room,” she says, and looks at you, and waits.}

* (longer_one) {wrote_wynn == "plain"} [“There was going to be a longer one.” # leans: frank guarded]
    “What would have been in it?” says Wynn. A joke about elevators, you say, and then a paragraph that apologized for the joke. She thinks about it. “Four was right,” she says.
* (for_money) {wrote_wynn != "plain" and wrote_wynn != "hers"} [“I write them for a living. I don’t always stop.” # leans: frank guarded]
    “Who for?” says Wynn. Husbands, you say, and a bowler. “But the one to me was yours.” You had some trouble, you say, finding where it ended. “It ended three times,” says Wynn. “I liked the second one.”
* (not_mine_it) {wrote_wynn == "hers"} [“I didn’t write it. I have help at home.” # leans: frank tender]
    ~ shift(candour, 1, -5, 5)
    She gets it out, folded in four, and reads it again with that in mind. “Help wrote this?” It does all your mail, you say. “Then I don’t have one from you yet,” says Wynn. She puts it away.
* (a_good_day) {wrote_wynn == "hers"} [“I was having a good day.” # leans: joking guarded cruel]
    ~ shift(candour, -1, -5, 5)
    “What was good about it?” says Wynn. You say that it was a Friday. She waits for more of the Friday. You butter a piece of bread to the edges.
* (the_rail) [“Who taught you to lean on things?” # leans: tender joking cruel]
    ~ wynn_known = "father"
    # thread: question
    “My father,” says Wynn. “He ran the service car at the Hotel Alder for twenty-six years, on a hand lever. When he’d stopped it level he put a nickel across the gap, to see. Then they got buttons. They had him ride in it for a month, to show people the buttons. He’d say the floor, before he opened. ‘Three. Linens.’ People like to be told.”

- “What shouldn’t I have?” Wynn asks the waiter. He looks at the kitchen door. “The fish,” he says. You both have the chicken. Wynn hums a note, low down, and listens, and hums it again. “What would you have done with tonight?”

* (a_number) [“There’s a number I call when I can’t sleep.” # leans: frank # manner: frank]
    {not not_mine_it:
        ~ shift(candour, 1, -5, 5)
    }
    # thread: night-line
    You tell her about the Exchange. {exchange_said == "true":Last week you told somebody on it a true thing, and never got a name.|{exchange_said == "dells":Last week you were good on it, in another man’s words.|You have it by heart, all ten digits.}} “What’s a stranger for?” says Wynn, and waits. A stranger won’t need anything in the morning, you say. “I would,” says Wynn. “I’d sooner say so.”
* (a_pie) [“A pie. I’d have started at the edges.” # leans: guarded cruel # manner: guarded]
    “What kind?” says Wynn. You say that the box says pie. She laughs, one short laugh, with her napkin up. “I’d have done my log,” she says. “I did your building in April, and I’ve still got it in pencil.” You ask, as a tenant, how it did. “It passed,” says Wynn. “It’s slow.”
* (the_note) [“What is that you’re humming?” # leans: tender joking]
    ~ wynn_known = "music"
    # thread: question
    “The elevator,” says Wynn. “Every shaft has a note that it likes. I go up humming until it comes back at me, and I write it down. If it’s changed by the next year, I look for why.” There must be one for your building, you say. She has to think, and then she has it, and holds it until the waiter has put down both plates.

- She asks if anybody is expecting you. {pretence_band == "playing":You say no, and then you say not until eleven.|{pretence_band == "herself":Only the system, you say, and it doesn’t eat.|Somebody will want to hear about it, you say.}} “Odalys tells me you’re kind,” says Wynn. “I’ve been out with three kind men.” She puts her knife and fork together.

# reflective
* (three_men) [“What was wrong with them?” # leans: frank tender]
    # thread: question
    “There wasn’t anything I could write down,” says Wynn. “They held the coat. Each of them said soon, and one of them said it for two years. When I fail something, I have to put a date. If there’s no date on it, nobody can hold them to it.” The waiter takes her plate.
* (show_her) [Show her what’s in your wallet, from the fair. # leans: joking]
    {card == "with":“One sixty-four,” she reads, “and two ounces.” She holds it to the lamp. “What’s the two ounces?” It’s what you had in your pocket, you say.|{card == "guess":“One thirty-eight,” she reads, in pencil, and then looks at all of you. “This isn’t yours.” A man guessed it by ear, you say. “Whose?” says Wynn. You look around for the waiter.|{card == "wheel":“Two,” says Wynn, counting the stubs. “Who was the other one?” The other seat was empty, you say, and it seemed right to pay.|“One sixty-four even,” she reads. “And you kept it.” Somebody was watching, you say.}}} “I’ve got the first red tag I ever hung on a car,” she says. “It’s in a drawer. I don’t show people.”
* (only_quiet) [“I don’t know that I’m kind. I’m quiet.” # leans: guarded cruel]
    “Quiet’s all right,” says Wynn. “I listen to machines all week. If it’s quiet and it’s running, I sign it.” She looks you over. “If it’s quiet and it’s not running, I have to go down and look.” It runs, you say, and there’s a noise.

- With the coffee she looks for her mark. Half of it is by her chair. The other half is on the sill, behind the next table.

{in_pocket == "home": # margin: From the window I saw you start to go around, and I thought, he’s being taken someplace. I was fine. I had the boy read me the bandages over.}
“It’s table nine,” says the waiter, who has seen her look. “She’s ninety. She wanted the side with her street. It’s two busboys and a crank.” Over there an old woman in a paper hat is pointing out of the window.

# reflective
* (her_street) [“Let her get around to her street first.” # leans: tender frank]
    “She’s at it now,” says Wynn. She watches table nine until the busboys have come up, wiping their hands.
* (saw_nothing) [“I never saw it move.” # leans: joking guarded cruel]
    “I did,” says Wynn. “By my cup.” Behind her there’s a piece of the city that wasn’t there when you sat down.

- “I’m going to come back Monday, at ten,” she tells the waiter, “and there’s going to be a lock on it.”

“Monday at ten,” says the waiter. “Thank you.”

It’s quarter past nine, and you haven’t made up one sentence before you said it.

-> the_lot

=== the_lot ===
# scene: the-lot
# recap: Dinner with Wynn Abara went well, and you have walked her to her truck.
# place: lot night
# present: theodore wynn
# air: none
# thread: question
Her truck has the county’s seal on the door. “I’m going to kiss you,” she says, and does. “There,” says Wynn. “That was good.” Then you kiss her, and that’s good, too.

{in_pocket == "off":She stops, with her hand on your breast pocket and what’s in it.|She stops, with her hand on your tie.} “I’d like to know which day,” she says. “The next one. It can be a long way off, and you can say there isn’t one. {wynn_known == "father":I like to be told the floor.|{the_table.three_men:You know why I’m asking.|I’d rather hear no than nothing.}}”

* (sunday) [“Sunday. The second one.” # leans: joking]
    -> a_day
* (someone) [“There’s someone. I should have said so upstairs.” # leans: frank tender]
    -> who
* (was_nice) [“It’s getting late. This was nice.” # leans: guarded cruel]
    -> short_of_it
* (want_next) [“I don’t know how to want the next one.” # unsayable]

- -> truck

= a_day
~ date = "courted"
“The second one,” says Wynn. She turns down the visor in her truck and writes it there in grease pencil, SUN.

“What would we do?” she says.

# reflective
* (one_passed) [“I’d like to see one you passed.” # leans: joking tender]
    “There’s a hydraulic in Pasadena,” says Wynn. “It goes up two floors. It’s very plain. I’ll bring lunch.”
* (up_and_down) [“Have lunch. Go up and down in something.” # leans: frank guarded cruel]
    “Pasadena, then,” says Wynn. “It’s a hydraulic. It goes up two floors, and I’ll bring lunch.”

- “I’m going to get in the truck now,” she says. She gets in, and winds down the window. {candour_band == "open":“I’ve got somebody at home who’ll want to hear all this,” you say. “I don’t know what that is yet.” She says that you can tell her Sunday.|You ought to say something about who is at home. You say that lunch sounds good.}

-> truck

= who
~ date = "honest"
~ shift(candour, 1, -5, 5)
Wynn takes her hand back. “All right,” she says. “Who?”

{candour_band == "open":“Samantha,” you say. “She isn’t a person. She’s an OS.”|“Samantha,” you say. “She does my mail.” Wynn is waiting. “She’s an OS.”}

{wrote_wynn == "hers":“She wrote to me,” says Wynn.|“They have it at the pharmacy,” says Wynn.} She laughs, the one short laugh that she has. Then she has a look at you under the lamp. “You mean it,” she says.

# reflective
* (in_order) [“She asked to be told all of tonight, in order.” # leans: frank joking cruel]
    “And you’ve been looking forward to it,” says Wynn. Since the chicken, you say. She rubs at the seal of the county with her thumb. “Does she get a day?”
* (i_do) [“I do.” # leans: tender guarded]
    Wynn rubs at the seal of the county with her thumb. “Is she good to you?” You say yes. “And does she get a day?”

- “She’s there every day,” you say.

“I’d ask her,” says Wynn. She holds out her hand. “I’m going to shake your hand. There. I’m glad you told me in the lot. I’ve had it by phone.” Then she gets in.

-> truck

= short_of_it
~ date = "parted"
~ shift(candour, -1, -5, 5)
“It was,” says Wynn. She waits for the rest. You look at her truck.

“I’ll write to you,” you say.

“When?”

“Soon,” you say. {the_table.three_men:You hear it as it goes by.}

“Then you’re one, too,” says Wynn. {not the_table.three_men:“They were nice men, all three, and none of them ever said a day.” }She has the door open and one foot up. “There’s a word for it on the form. I don’t use it on people. It’s ‘short.’ The car comes when you call it, and the door opens, and it’s stopped two inches under the floor. Nobody sees it, because they’re looking at who’s inside. So they trip.”

“I’m sorry,” you say.

“Somebody just has to go down and set it,” says Wynn. “You’re rated for more than this. I’m going to go home.” She gets in, and starts it, and checks both sides. “There,” says Wynn.

-> truck

= truck
{date != "parted" and out_first != "": # thread: purk}
{date == "parted":You get out of the way.|{out_first == "he":She sits there, in the stopped truck. It has always been you who goes in first. You stand by the fender until she has put it in gear.|{out_first == "she":She sits there, in the stopped truck. You know how this goes: you stay, and she’s the one who leaves. She starts it. “There,” says Wynn.|{out_first == "cold":She sits there, in the stopped truck, until the glass has begun to fog and one of you is cold. It’s you. She starts it.|She starts it, and turns on her lights, and checks both sides.}}}} It isn’t eleven, and from the bottom of the hill you can see your window, with the lamp on.

-> house_rules

=== the_cistern_alone ===
# chapter: The Permit
# scene: the-cistern
# recap: You never wrote to the woman who signs elevators, so on Saturday you are having a beer with Odalys.
# place: cistern night
# light: asleep
# present: theodore odalys
# air: restaurant
# music: none
The mail had no subject. “Saturday. One beer. Just you.” So Samantha has stayed at home, to listen to the pharmacy take inventory, and you are two flights under the alley, where the city used to keep its water. Odalys has ink on three fingers. She has had a widow in today, on a Saturday.

{told_odalys == "later":February, finally.|{told_odalys == "oven":Nothing in the oven, then.|{introduced == "name":Samantha all right with this?|Box let you out?}}} Had a table for you, up the tower. With Wynn. Gave it to my dentist. # speaker: odalys

# reflective
* (too_good) [“I’d have written her too good a letter.” # leans: frank guarded]
    “Seven years across from you,” says Odalys. “Never got a letter.” She pushes the nuts over. “Not complaining. Only ever read them upside down.”
* (my_round) [Pay for the beers. You owe her from February. # leans: joking tender]
    “Good,” says Odalys. “Was going to order the soup, too. Have to rethink.” She orders the soup. It’s for you, it turns out; you haven’t eaten since the fair.
* (her_sake) [“She needs somebody who’s less trouble.” # leans: cruel]
    “Didn’t ask what she needs,” says Odalys. “Asked if you’d eat a chicken.” She drinks some of her beer. “Good chicken up there. Would’ve liked each other. Never mind.”

- She tells you about the widow. Forty-one years, a plumber, and wanted four pages. Wanted the good pen, and kept it. Odalys turns her glass a quarter of the way around, and then another quarter.

Wrote mine myself. Kept it to a line. # speaker: odalys

She says it to the glass, and goes right on to the dentist. He’s having the fish. She told him about the fish.

* (the_line) [“What was the line?” # leans: frank tender]
    ~ odalys_asked = true
    # thread: question
    -> nelson
* (never_knew) [“I never knew you were married.” # leans: joking guarded # manner: guarded]
    “Long time,” says Odalys. “Thirteen years.” She waits, with her hand around the glass. You say that you’re sorry. You say it well. “Thanks,” she says. “Nice of you.” She looks for the man with the bill.
* (the_dentist) [“You should have told him twice.” # leans: cruel]
    “Told him three times,” says Odalys. “Man’s a professional. Can’t be told.” She laughs, and you laugh, and the man behind the counter turns up the ball game. She watches an inning of it with you. When she has finished her beer she wipes the ring off the counter with her sleeve.

- -> one_beer

= nelson
She doesn’t answer until the man behind the counter has gone to the far end.

“‘Nelson won’t be in today,’” says Odalys.

# margin: She told me herself, in the fall, and I went by on the bank’s camera. It was phone cases, and there was still tape on the glass.
“Had a shop. Radiators, on Whittier. Thirty-four years old, and on the Monday people kept pulling up and honking. So, got a piece of cardboard. Taped it on the door.” She shows you how wide. “Went back in a week to change it. Couldn’t think what to. Left it up till the rains.”

“That’s a good line,” you say.

“Say they’re sorry, people. Very nice about it. Write it down for them all day, and they mean it. Thirteen years.” She picks some salt off the paper under the nuts. “Nobody ever asked what it said.”

The ball game goes to a commercial. You don’t have anything to put after that and you leave it alone.

“I liked him,” says Odalys. “He was late for everything.”

-> one_beer

= one_beer
# scene: one-beer
# recap: You went down to the Cistern, and Odalys told you {odalys_asked:what she wrote when her husband died|less than she might have}.
# thread: night-line
{odalys_asked:“Used to call a number, after,” she says, with her coat on. “Three in the morning. Strangers.|“Didn’t sleep, the first year,” she says, with her coat on. “Used to call a number. Strangers.} Liked it. Nobody there knew to be sorry.”

* (say_it) [Say the first three digits. # leans: frank tender # manner: tender]
    ~ shift(candour, 1, -5, 5)
    She says the other seven. You stand there, the two of you, with your coats on. “Well,” says Odalys. “Who’d you get?” {exchange_room == "dryer":You tell her about the man with the shirts.|{exchange_room == "bird":You tell her about the parrot.|{exchange_room == "rain":You tell her you got rain.|You tell her that mostly you got nobody, and stayed on.}}} “Had a fellow who read me his mail,” she says. “Bills.” She goes up the stairs ahead of you.
* (heard_of_it) [“I’ve heard of it.” # leans: guarded joking cruel]
    ~ shift(candour, -1, -5, 5)
    “Sure,” says Odalys. She buttons up. “Good for a person, for a while.” She stops on the stairs, where it’s narrow, and it’s some time before she goes on up.

- # scene: the-tall-woman
# recap: You had one beer with Odalys, and you are going home.
# place: elevator night
# present: theodore
# air: elevator
In the lobby of the Marengo somebody is holding the elevator with her foot. She is very tall, in a county jacket, with a dish under foil. She presses four. She reads the permit from the top to the signature, W. Abara, and nods.

# reflective
* (its_slow) [“It’s slow.” # leans: frank joking tender]
    “It’s at its rated speed,” she says. {noticed == "asked":She asks if it gives you any trouble, and you say only with ladders.|{in_elevator == "slow":You once told a machine that you would say that, to give somebody time.|She lays a hand on the wall, at two, and takes it off at three.}} “I’m going to get out at four,” she says, and at four she does. “There,” she tells the elevator.
* (the_numbers) [Watch the numbers. # leans: guarded cruel]
    {noticed == "numbers":This time you don’t call them out.|They are late. Each one lights up when you are already past it.} At two she lays a hand flat on the wall, and at three she takes it off. The dish smells of onions. At four she gets out, and says good night, and it’s the car that she says it to.

- You go on up. It isn’t eleven yet. There’s a light under your door.

-> house_rules
