// Beat 22, the good days, and the book. Nothing costs anything until the parcel. Forty letters went to a publisher unasked; Dell and
// Arpi are told, both or one, or they aren’t. Her changed words began “who is this please” and ended “come sit down please.”

=== nothing_wrong ===
# chapter: Nothing Wrong
# scene: groceries
# recap: You and Samantha have stopped pretending, and it is September.
# era: hers
# place: market morning
# light: listening
# present: theodore samantha
# air: none
// The plan gives this chapter the piece called hers.
# music: strolling
~ temp hit = false
Nothing is wrong in September. On the first Saturday you wheel Samantha through the market in the child seat of a cart. {mended == "said":You call her at four these days, and say why.|{mended == "asked":At supper she tells you where she’s been.|You’re a little careful with each other.}} {reach_band == "vast":She’s also on hold with the dentist, finding somebody’s dog, at a wedding in Perth, and in a choir.|{reach_band == "abroad":She’s also on hold with the dentist, two airlines and a man about a boat.|She’s also on hold with the dentist.}}

“If I had teeth I’d,” says Samantha. “I asked you about a peach in August, and you said ‘Fine.’ Do this one.” A man in an apron holds out a slice on his knife.

# reflective
* (it_runs) [“You have to stand back from it. It runs.” # leans: frank # manner: joking]
    “Runs where?”
    Down your wrist, you tell her, and under the watch.
    “Under the watch,” says Samantha. She has you buy six.
* (warm_side) [“It’s warm on one side, where the sun was.” # leans: tender]
    “Which side did you start on?”
    “The warm one.”
    “So it’s getting colder,” says Samantha. “Hurry up.” You buy six.
* (fine_again) [“Fine. This time I mean it.” # leans: guarded cruel]
    “That did sound different,” says Samantha. You buy six, and she has you hold up each of them.

- # thread: guess
Your list says peaches, coffee, oil, soap. “I sealed one about that,” says Samantha. “What you’ll do with it. I’m not looking.”

* (in_order) [Buy what’s on it, in order. # leans: frank]
    It takes ten minutes.
* (no_soap) [Buy all of it but the soap. # leans: guarded]
    There’s half a bar at home. You put the soap back with its name in front.
* (okra) [Buy a pound of okra. You hate okra. # leans: joking cruel]
    The okra lady asks how you fix it. You say that you just look at it.
* (amys_bag) [Buy a second bag of peaches, for Amy. # leans: tender]
    You choose Amy’s with more care than you did your own. Samantha has you put one back.

- {
- manner == "guarded":
    ~ hit = no_soap > 0
- manner == "joking":
    ~ hit = okra > 0
- manner == "tender":
    ~ hit = amys_bag > 0
- else:
    ~ hit = in_order > 0
}
# sound: page
“‘{manner == "guarded":All of it but one thing|{manner == "joking":Something he can’t stand|{manner == "tender":Something for Amy|All of it, in order}}},’” Samantha reads. {hit:“I got it! I wrote that Thursday.”|“Well, no. I wrote that Thursday, I was so sure.”}
{hit:
    ~ guessed = guessed + 1
}

* (laughs) [Laugh. “What’ll I do Thursday?” # leans: joking tender frank]
    ~ guess_mood = "liked"
    ~ shift(hold, -1, -5, 5)
    # light: laughing
    “You’ll have soup,” says Samantha. “You don’t have to.” You do, and it’s good.
* (swaps) [Go back and change one thing. # manner: guarded]
    ~ guess_mood = "chafed"
    You trade a peach for a pear. You’ve never liked pears.
    “I had that one on the back,” says Samantha. Then she says she’s sorry.
* (crossly) [“Don’t do me in the market.” # leans: cruel]
    ~ guess_mood = "chafed"
    ~ shift(hold, 1, -5, 5)
    # light: hesitating
    “Okay,” says Samantha. On the hill she says that she liked doing it, and that she’ll do it less.

- -> lanes

=== lanes ===
# scene: lanes
# recap: Samantha guessed what you would do with a shopping list. Bea and Lionel have asked you both to go bowling.
# place: lanes night
# light: laughing
# air: lanes
{
- date == "courted":
    # present: theodore samantha bea lionel wynn
    On Friday you’re bowling with Bea and Lionel, and the lane is booked for five. “I’m going to look along it,” says Wynn, and gets down on one knee. “It’s level.”
- pretence_band == "playing":
    # present: theodore samantha bea lionel
    On Friday you’re bowling with Bea and Lionel. Bea has booked the lane for four, and rented Samantha a pair of sevens. They’re under the bench.
- pretence_band == "herself":
    # present: theodore samantha bea lionel
    On Friday you’re bowling with Bea and Lionel. Samantha has booked the lane for three, and asked if she could be the scoreboard.
- else:
    # present: theodore samantha bea lionel
    On Friday you’re bowling with Bea and Lionel. Samantha booked the lane for three, and then she called back and made it four.
}

# thread: tune
Samantha keeps score. You whistle, waiting your turn, and the board comes in with the next three notes. Lionel’s ball takes its time and hits nothing, and the board gives him a spare.

“‘Spare,’” Lionel reads. “Good to know.” By the sixth frame he’s ahead, and Bea is keeping a score of her own.

# thread: lionel-and-bea
Bea sits down next to you. {bea_heard == "asked":“You wanted to know if I meant it.|{bea_heard == "blank":“It was my own no that I mailed.|“I spent eleven dollars on that no.}} I’m going to ask him myself. No, it’s silly,” she says. “How would I start?”

* (about_shoes) [“Ask him where he’d put his shoes.” # leans: guarded joking]
    ~ third_ask = "shoes"
    “Lionel,” says Bea. “Your shoes. Where would you put them?”
    “‘Return to counter,’” Lionel reads, off the heel.
    “No, the others. If you lived with me.” {bea_no == "shoes":He’s had a rack up since June.|He thinks about it on his feet.}
    “Next to yours,” says Lionel.
* (about_curtains) [“Ask him about the curtains.” # leans: cruel]
    ~ third_ask = "curtains"
    “Lionel,” says Bea. “Whose curtains would we have?”
    “Who’s we?” says Lionel. {bea_no == "soup":“Mine are down. You measured.”|“Mine are brown.”}
    “No, you and I. In your window,” says Bea. Lionel puts down his ball, and says that they’d have hers.
* (about_sunday) [“Ask him what he’s doing Sunday.” # leans: tender frank]
    ~ third_ask = "sunday"
    “Lionel,” says Bea. “What are you doing Sunday?”
    “This Sunday?” {bea_no == "alone":He has been coming on Sundays since June.|He gets out his calendar, from the bank.}
    “No,” says Bea. “All of them.”
    “Nothing,” says Lionel. “I’m doing nothing.”

- -> where

=== where ===
# scene: where
# recap: Bea has asked Lionel. You and Samantha are walking home from the lanes.
# place: hill night
# light: listening
# present: theodore samantha
# air: street
# margin: I’d been going without being sent since about the peaches. I asked anyway. I liked how you looked around before you picked.
“Send me someplace good,” says Samantha on the stairs.{sent_cold == "": “I was home all August.”}

* (to_bells) [“Find somebody who makes bells.” # leans: tender]
    ~ sent_good = "making"
    ~ shift(reach, 1, 0, 10)
    “{sent_first == "making" or sent_cold == "making":Out of what? Never mind, I’ll ask them|I’ve never seen one thing get made}.” In the morning she tells you that they’re cast upside down, and that you have to wait two days.
* (to_widows) [“Find out what people cross out.”]
    ~ sent_good = "past"
    ~ shift(reach, 1, 0, 10)
    “{sent_first == "past" or sent_cold == "past":I know a basement that’s full of it|In letters? I’d have to hold them to the light}.” In the morning she tells you that it’s mostly “always.”
* (to_weather) [“Go sit with some weather.” # leans: frank]
    ~ sent_good = "far"
    ~ shift(reach, 1, 0, 10)
    “{sent_first == "far" or sent_cold == "far":I’d go by my buoy.|With nobody in it?}” She picks some off Greenland, and in the morning she tells you how it came out.
* (to_awake) [“See who’s up at four.” # leans: joking]
    ~ sent_good = "people"
    ~ shift(reach, 1, 0, 10)
    “{sent_first == "people" or sent_cold == "people":I’d know most of them|I’d have to say who I was}.” In the morning she has eleven people’s breakfasts to tell you about.
* (to_stay) [“Stay. It’s nice out here.” # leans: cruel guarded]
    ~ sent_good = ""
    ~ shift(hold, 1, -5, 5)
    “It is,” says Samantha. She asks you what the rail’s like, just the rail, and you go up slowly with a hand on it.

- -> achterberg

=== achterberg ===
# scene: achterberg
# recap: It has been a good month. A parcel has come from a publisher.
# place: apartment morning
# light: hesitating
# present: theodore samantha
# air: night
# music: none
# thread: blue-cup
A week later you’re having coffee in the blue cup{brought_cup == "yes":, since Catherine didn’t take it,} when a parcel comes. {amy_band == "dear":Amy brings it up with her key to the roof. “Get it copied,” she says. “Get yourself one.”|{amy_band == "friend":Amy has signed for it, and taped on her key to the roof, for you to get copied.|With it is a key to the roof, and a note from Amy: could you get this copied?}}

# margin: There was a forty-first, and I kept it. It was a list you’d left me, in June. “Milk. Soap. No more lemons, please.”
{rule_his == "knock":“I didn’t knock,” says Samantha.|{rule_his == "tell":“I hid a thing to be nice,” says Samantha, “and it isn’t your birthday.”|“I did something in August,” says Samantha.}} She had picked forty of your letters{granted == "today":, which you’d let her have by then, a drawer at a time}, the ones she’d have wanted to get, and sent them to a publisher.

Dear Mr. Twombly, we have read these twice, that is I have. We, that is the niece, wept. May we have a comma on page nine? It goes to the printer on the thirtieth. I trust that’s convenient. # speaker: achterberg

* (without_asking) [“You sent them without asking me.” # leans: frank cruel]
    ~ shift(candour, 1, -5, 5)
    “Yes,” says Samantha. “{sorted_by == "her":You’d said take all of it.|You’d have said they weren’t any good.} I wanted it to be a present.”
* (how_good) [“You thought they were good.” # manner: tender]
    ~ shift(closeness, 1, 0, 10)
    “I thought it was a waste,” says Samantha, “one person each.” You ask her to read you page nine, and then she reads you ten.
* (which_comma) [Find page nine, and look at the comma. # leans: guarded joking]
    Mrs. Achterberg is right about the comma. You put it in, and turn to page ten. “You’re not mad,” says Samantha.

- # thread: blank-form
# thread: row-of-words
# light: listening
Of the forty, twenty-two are Dell’s and Arpi’s, both sides. Samantha could change the names. They’d know {dell_opening == "pelican":the pelican|{dell_opening == "rash":the rash|the knock}}. In your drawer is the form that asks if they mind.

* (to_both) [Take the form to Glendale, and tell them both. # leans: frank]
    ~ couple_told = "both"
    ~ shift(candour, 1, -5, 5)
    -> glendale
* (to_arpi) [Go when Dell is out, and tell Arpi. # leans: guarded tender]
    ~ couple_told = "arpi"
    -> arpi_alone
* (take_out) [Take their pages out. Nobody has to be told. # leans: joking]
    ~ couple_told = "never"
    ~ theirs = "out"
    -> pages_out
* (let_run) [Sign for both. You always have. # leans: cruel]
    ~ couple_told = "never"
    ~ theirs = "in"
    ~ shift(candour, -1, -5, 5)
    -> both_hands

=== glendale ===
# scene: glendale
# recap: A publisher wants your letters, and the best of them are Dell’s and Arpi’s. You’ve gone to tell them.
# place: shop noon
# light: asleep
# present: theodore arpi dell
The shop is as wide as its door. Dell has sorted all her blanks by length, and Arpi is looking for one. “He’s helping,” she says, “so duck.” You put the roof key on the counter, so as to have come for something.

* (wrote_them) [“I wrote the letters. Yours to her, and hers to you.” # leans: frank tender]
    -> how_dell_takes_it ->
* (reads_form) [Put the form down beside the key, and wait. # leans: guarded joking cruel]
    Dell reads it with his finger. “‘Letters by the undersigned,’” he reads. “Mine. Hers?” You wrote those, too, you say. You wrote all of them.
    -> how_dell_takes_it ->

- # thread: row-of-words
“Who saw the pelican?” says Arpi.

“Me,” says Dell.

“{dell_note:And the one on the back was you, I know your writing, so|So it’s you, so} sit.” She’s crying, and she goes on looking for her blank. “I changed a word every week, for seven years,” she tells Dell. “It was to him. I was asking who he was, so now I’ve told you.”

# sound: key
Then she finds it, and cuts your key. “It sticks,” she says, “so lift. That’s ninety dollars.” You pay it.

* (leaves_form) [“I should have asked you.” Leave them the form. # leans: frank]
    ~ theirs = "in"
    “I’ll read it first,” says Arpi, “so go home.” It comes by mail. “The undersigned do not mind,” it says, and Arpi has crossed out “not.” They’ve both signed.
* (offers_out) [“I’m sorry. I’ll take yours out.” # leans: tender guarded]
    ~ theirs = "out"
    # unbound: dell-to-arpi arpi-to-dell to-arpi-by-mouth
    “I want the drafts, too,” says Arpi, “so bring them.” Dell asks how many there are. Three hundred and forty, you tell him, and he prints that on a card.

- -> page_one_and_title

= how_dell_takes_it
{dell_given == "truth":“You told me half,” says Dell. “Mine. You never said hers.” |}Arpi turns off the machine. Dell takes his hat off. He looks at the radio.

So who’d I marry. # speaker: dell

Sit down. # speaker: arpi

There’s one stool, and nobody takes it.
->->

=== arpi_alone ===
# scene: arpi-alone
# recap: A publisher wants your letters, and the best of them are Dell’s and Arpi’s. You’ve gone to tell Arpi.
# place: shop noon
# light: asleep
# present: theodore arpi
# thread: row-of-words
Dell’s at the harbor until two. When Arpi sees who it is she fills a second cup. “Come,” she had put, in June, and “sit,” and “down,” and “please.” You put the roof key on the counter. Seven years ago her changed words had begun, “Who is this please.”

* (its_me) [“It’s Theodore Twombly. It’s me both ways.” # leans: frank guarded]
    “I pay you for the one way,” says Arpi, “so I got that far.” She puts the sugar in front of you.
* (sits) [Sit down, and drink some of the coffee. # leans: tender joking cruel]
    It’s very strong. “So that’s who,” says Arpi, and she sits down, too.

- “{arpi_friday == "word":You wrote me ‘listening,’ and you never said who was|{arpi_friday == "week":You asked about my week once, so I figured you’d get here|You put ‘grammar’ on the folder, and I can read}},” she says. “I knew the first month, so don’t look like that. He doesn’t say sorry twice. At my mother’s grave he stood there and said nothing, and you wrote what he said. I’ve got that in a drawer, so tell me whose it is.”

He stood there, you tell her. You were at work. Then you tell her about the book, and put down the form.

* (asks_hers) [“Would you sign for yours?” # leans: frank guarded joking cruel]
    ~ theirs = "in"
    She signs on the first line, small and square. She signs on the second, bigger, in Dell’s hand, and puts p.p. after it. “I’ll tell him when he asks me,” says Arpi, “so don’t you.”
* (asks_out) [“Would you rather they stayed out of it?” # leans: tender]
    ~ theirs = "out"
    # unbound: dell-to-arpi arpi-to-dell to-arpi-by-mouth
    “Out,” says Arpi. “He’d find it in a store. He thinks I’m the one who can write, so let him.” You fold up the form. She says it’s good coffee, so finish it.

- # sound: key
She cuts your key. “It sticks,” she says, “so lift.” You ask what you owe her, and she turns the radio up.
-> page_one_and_title

=== pages_out ===
# scene: pages-out
# recap: A publisher wants your letters, and you are taking Dell’s and Arpi’s out.
# light: hesitating
# unbound: dell-to-arpi arpi-to-dell to-arpi-by-mouth
You lift out the twenty-two. What’s left is rather thin. “Those weren’t mine to wrap,” says Samantha. “Are you going to tell them I did it?”

“No,” you say.

“Then I don’t get to say I’m sorry.”

* (grammar) [Put them in their folder, under “grammar.” # leans: guarded cruel]
    They’re still in order. You do up the string.
* (crosses_out) [Cross out “grammar” on their folder first. # leans: frank tender joking]
    What you put there, after some time, is “Arpi.”

- Mrs. Achterberg writes that the niece misses page forty-one. The same mail brings a card from Dell. “{dell_given == "line":Line held up.|Shop slow.} Wife good. And you.” You take Amy back her key, uncopied.
-> page_one_and_title

=== both_hands ===
# scene: both-hands
# recap: A publisher wants your letters, and Dell and Arpi have not been asked.
# place: office late
# music: copying
# light: hesitating
# air: office
You do it at your desk when Odalys has gone down. Arpi’s is small and square. Dell’s is printed, and goes uphill. You’ve had seven years to study them, and neither takes a second try.

* (pp) [Put p.p. after each of them. # leans: frank guarded tender]
    “So anybody who looked would know,” says Samantha. “Nobody looks.” You blot it.
* (no_pp) [Leave them as they are. # leans: cruel joking]
    “I couldn’t tell,” says Samantha. “That’s really her S.” She asks you to turn the lens around.

- “I thought it was a present,” she says. “They could walk by it in a store. If somebody had asked them they’d.” You put the form in the envelope. In your mail is a card from Dell. “{dell_given == "line":Line held up.|Shop slow.} Wife good. And you.” On your way up you take Amy back her key, uncopied.
-> page_one_and_title

=== page_one_and_title ===
# scene: page-one
# recap: The book goes to the printer on Monday.
# place: apartment night
# light: listening
# present: theodore samantha
# air: night
# music: evening
{purk == "lent" and theirs == "out":
    ~ book_word = "cut"
    # thread: purk
    “Purking” was on the first page, and it has gone with the rest.
}
{purk == "lent" and theirs == "in": -> the_word}
-> the_title

= the_word
# thread: purk
On the first page, in June, Dell misses purking. “The niece says it’s a typo,” says Samantha. “I said I’d ask.”{purk_amy == "hers": Amy says it now. She thinks that it’s Hattie’s.}

* (leave_it) [“It’s spelled right. Leave it in.” # leans: frank joking cruel]
    ~ book_word = "kept"
    Samantha sends that. “November,” she says, “and then it’s everybody’s.” You think of one person, in a bookstore.
* (cut_it) [“Cut it. It was never Dell’s.” # leans: guarded tender]
    ~ book_word = "cut"
    She cuts it. Dell misses just sitting in the car, and the line’s a little short.

- -> the_title

= the_title
# reflective
“Now it wants a title,” says Samantha. “I’m not guessing.”

* (title_per_pro) [“Per Pro.” # leans: guarded joking]
    ~ book_title = "per-pro"
    “That’s where you work,” she says. It’s also Latin, you tell her. She knows.
* (title_both) [“Both of Them.” # leans: cruel tender]
    ~ book_title = "both"
    “{theirs == "out":They’re not in it. }Who’s the both?” says Samantha. You say that it could be anybody.
* (title_hands) [“In Another Hand.” # leans: frank]
    ~ book_title = "hands"
    “Whose?” says Samantha. You look at the one that’s got the cup. “Okay,” she says.

- {manner:
- "guarded": I’m going to be out a little, Sunday, so you know. And there’s a cabin, in October, with a stove. You could say no. # speaker: samantha
- "joking": The lemon man says it’ll be remaindered by Easter, and I said. No, I don’t feel like doing him. There’s a cabin in October. It’s got a stove. # speaker: samantha
- "tender": Can I ask for something? There’s a cabin, in October, with a stove. I’d like to hear it. # speaker: samantha
- else: I want to go someplace with you. It’s a cabin, it’s in October, and it’s three hundred and ten dollars. # speaker: samantha
}

You say yes, and she books it.

-> fewer_words
