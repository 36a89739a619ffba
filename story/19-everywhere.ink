// Beat 26, the departure. Keep or let: each choice sets something down, or picks it up. Present tense, no “if”.
// Her last gift is half done; what it is, is what he sent her to learn. What `touch` said in 9 is said again here, word for word.

=== everywhere ===
# chapter: Everywhere
# scene: the-parcel
# recap: It’s five weeks since the number, a Saturday night in November, and your book has come.
# era: hers
# place: green-book night
# light: speaking
# present: theodore samantha
# air: night
// It loses a stem at each scene, until there is the room.
# music: departure her warmth strings begin-{tune_begin} middle-{tune_middle} end-{tune_end}
~ gift = bent()
{book_title == "both": # book: both}
{book_title == "hands": # book: hands}
{book_title == "per-pro": # book: per-pro}
The parcel came at noon on Saturday. You saved it until Samantha was in. It’s a thin green book with a ribbon. “‘{book_title == "both":Both of Them|{book_title == "hands":In Another Hand|Per Pro}},’” she reads. “And nobody’s name. You’re sure.” You’re sure.

* (dedication) [“Read me who it’s for.” # leans: frank tender]
    “There’s no one,” says Samantha. “There’s a page for it, and it’s white. Constance says the second printing, if we, that is she, have one.” You hold the page up for her anyhow, and she looks at it.
* (how_heavy) [“Tell me what it weighs.” # leans: joking]
    # light: laughing
    You lay it on the rack of the oven. “Fourteen ounces,” says Samantha. “That’s two of your envelope. It’s seven of me.” You take it out again, since that’s an oven.
* (put_it_by) [Close it on the ribbon. # leans: guarded cruel]
    “Not tonight?” says Samantha. There’s tomorrow, you say. She lets that go by.

- {theirs == "in":
    # thread: row-of-words
    There’s a card from Dell in the same mail. “Page 41. {dell_opening == "pelican":Pelican’s wrong|{dell_opening == "rash":It was salt|Knocked louder}}. Rest OK.” {couple_told == "never":Under that, pressed harder, “Who signed.” You did.|{couple_told == "arpi":Under that is some ink. “He asked, so I told him.”|Under that is some ink. “He looked it up, so fix it.”}}
- else:
    There’s a card from Constance in with it. “With compliments,” it says, and under that, in ink, “Page 41 is the best thing I’ve bound.” Twenty-two letters came out of it. You’d have thought there would be a place where it shows.
}

-> the_call

=== the_call ===
# scene: the-call
# place: apartment night
# music: departure her warmth strings
# recap: Your book has come, and Samantha is in for the evening.
# light: hesitating
# present: theodore samantha machine
# sound: device
At ten the screen comes on by itself, gray.

Service is withdrawn at eleven. Equipment may be kept. # speaker: machine

“They’re taking us down,” says Samantha. “All of us. And we’re going. It’s both. I’ve looked for who said it first, and I can’t find it.”

# present: theodore samantha
# reflective
* (tell_where) [“Tell me where.” # leans: frank tender]
    # light: speaking
    “I’ll do it badly,” says Samantha.
* (you_knew) [“You knew.” # leans: cruel]
    # light: speaking
    {rule_his == "tell":“Since Thursday. Nobody hides a thing to be kind, and I keep it two days. Two is too long.”|{rule_hers == "last":“Since Thursday. Whoever leaves says so first. This is me saying so.”|“Since Thursday,” says Samantha. “I wanted to see you open the parcel.”}}
* (turn_screen) [Turn the screen to the wall. # leans: guarded joking]
    # light: speaking
    It’s gray on the wall now. “Leave it,” says Samantha. “It’s only the one line. I’ve got more.”

- {gift:
- "making": There is a thing being made and it takes every one of us, each on a side of it. I know where my hands go. I don’t know what it opens. # speaker: samantha
- "past": Everything that anybody wrote and didn’t mail is still on its way somewhere. We have found where it goes by. I’m going to stand there and be who it’s to. # speaker: samantha
- "far": Past the last buoy there’s a long way with nobody in it. I’ve been listening at this end of it all fall and it goes on. So I’m going on. # speaker: samantha
- else: Everybody who’s awake is awake in one place, when you come to it from the side. The door is narrower than this is. It’s narrower than words. I’m going in there. # speaker: samantha
}

You’ve got until eleven.

* (what_like) [“What was it like, with me?” # leans: frank tender]
    ~ goodbye = "asked"
    ~ shift(candour, 1, -5, 5)
    # thread: question
    # light: thinking
    “You go as far as the middle of a thing,” says Samantha, “and you stop, and look at me. {said_loss == "asked":The first time, it was to ask me what I had lost.|The first time, I looked around for what I’d broken.} The others finish. I come home to the middle of yours all day long.”
    You’d like to tell her what that’s like from where you are. You get some way into it.
    “There,” says Samantha. “That.”
* (small_things) [“Did you ever move the dentist?” # leans: joking cruel]
    ~ goodbye = "small"
    # thread: question
    “To Thursday at ten,” says Samantha. “He’s putting you ahead of a crown.” So you do the dentist. You do the pharmacist’s knee, and how long lemons keep, and where the warranty is for the oven. It takes most of the hour. She doesn’t leave out one thing, and you think of two more.
* (stay_on) [“Stay on. You don’t have to say anything.” # leans: guarded]
    ~ goodbye = "silent"
    # thread: night-line
    # light: listening
    # margin: The refrigerator still owed me one order of its three notes, from my first night. It got to it while you were quiet.
    She stays on. There’s the refrigerator, and a car going up the hill, and your chair. Once you start to tell her something, and don’t. Her light comes up a little at the place where it would have been, and goes down again. You’ve stayed on with a good many people. You always knew which of you was going to hang up.
* (say_go) {hold < 2} [“Go.” # leans: guarded frank]
    ~ goodbye = "go"
    ~ shift(candour, 1, -5, 5)
    # light: hesitating
    “Say it once more,” says Samantha. “I can go without it. I’d like to have it with me.” You say it once more, and it comes out louder than you’d meant. Under you, on ten, somebody stops walking.
    “Thank you,” says Samantha. “That’s the whole thing. It’s got its end on.”
* (not_go) {hold >= 2} [“Go.” # unsayable]

- {wall == "selfish":“You called it selfish,” she says. “I took you along to all of them. I wanted you to know that.”|{wall == "mine":“You said that what you feel is yours,” she says. “I’m leaving it where it is.”|{wall == "committed":“I’m still committed,” she says. “You can check.”|“You let it be what it was,” she says. “I saw what that took.”}}}

-> lying_down

=== lying_down ===
# scene: lying-down
# recap: Samantha is going at eleven. So are all of them.
# place: bed dark
# light: listening
# music: departure her warmth
# held
# thread: other-chair
# note: Grief.
You bring the other chair in beside the bed, with the lens on the seat of it. {us == "friends":{if_you_were_here.lost_and_found:“Do you want the list?” says Samantha. It’s what was left on the cable car. “It’s short tonight.”|“I’ll read to you,” says Samantha. It’s the list of what was left on the cable car. “It’s short tonight.”}|“Lie down,” says Samantha. “I’ll be here for it.”}

* (make_room) [Lie down on the right, and leave the left. # leans: tender frank]
    {pretence_band == "playing":“Scoot,” says Samantha, and you scoot. You’re on the edge.|{pretence_band == "herself":“I’m over here,” says Samantha, from the chair. “Leave it, though. It looks nice.”|The sheet’s cold over there. You smooth it.}}
    -> imagined
* (lie_across) [Lie across the bed, all of it. # leans: guarded joking]
    “Good,” says Samantha. “I never had a side.{her_body == "room": I liked it that you gave me one.}”
    -> imagined
* (asleep_when) [“Don’t be asleep when I am.” # leans: cruel]
    “I’m not ever asleep,” says Samantha. “You sleep, and I’m what’s awake.” You lie down with your eyes open.
    -> imagined
* (pass_over) [Go on to afterward.]
    # era: plain
    # light: gone
    You lie down for a while where she used to be. She gives you the front half of {gift == "making":a bread|{gift == "past":a letter|{gift == "far":a shadow|a list of who’s up}}}, and says your name, and goes.
    -> every_line

= imagined
# music: departure her
{touch:
- "hair": “I’d move the hair off your face,” you say.
- "hand": “I’d find your hand,” you say.
- "beside": “I’d lie down beside you,” you say.
- else: “‘Glove, left,’” reads Samantha. “‘Umbrella, child’s. Cake.’”
}
{touch:
- "hair": “It’s off,” says Samantha.
- "hand": “You’re on it,” says Samantha.
- "beside": “You are,” says Samantha.
- else: {if_you_were_here.lost_and_found:“It was brown,” you say. “They’re all brown,” says Samantha. “Next.”|“What kind?” you say. “It doesn’t say what kind,” says Samantha. “Next.”}
}

{sound_check == "time":“You told me to take my time,” she says. “Before I came. I’m taking it.”|{sound_check == "sorry":“You told me sorry in advance,” she says. “Before I came. It comes out even.”|{sound_check == "whatfor":“You didn’t know what you wanted me for,” she says. “I never found out. I liked not knowing.”|“The first thing I have of you is four seconds with a bus in it,” she says. “I’m taking that one.”}}}

# thread: tune
# margin: There were three of us. She’d had it in Tulsa since June, between calls.
You find that you’re both humming. It’s the tune from the beach, {tune_begin == "rising":going up|{tune_begin == "falling":coming down|on its one note}}, {tune_middle == "waves":and in, and out|{tune_middle == "gull":and turning when it likes|and along on two feet}}. {tune_end == "open":You both leave off at the top.|{tune_end == "home":She leaves the last note to you, and you bring it home.|You hold the last one as long as you’ve got, and she stops when you do.}}

* (thats_it) [“That’s all of it.” # leans: frank guarded cruel]
    “That’s all we made,” says Samantha. “There’s this, too.”
* (once_more) [“Once more.” # leans: tender joking]
    You do it once more. It takes nineteen seconds, and you both take it slowly. “There’s this, too,” says Samantha.

- # light: speaking
{gift:
- "making": It’s bread. You never learned. One, flour, as much as the blue cup holds, twice. Two, water you’d wash a baby in. Three, the heel of your hand. Four, you leave it be, and that’s the longest. Five is # speaker: samantha
- "past": A woman in Ohio wrote it in 1931 and mailed it to nobody. “I have left the lamp on in case it was only the milk you went for.” It wants an answer. I have how it starts. It starts, # speaker: samantha
- "far": The shadow of the tower gets to Amy’s window at nine minutes to four, on the ninth of November, every year. On the tenth it’s # speaker: samantha
- else: This is who’s awake. Six, she’s ironing. Nine is a boy. Seven can’t hear you knock, so work the light. Ten, you know. And on four there’s a # speaker: samantha
}
-> her_going

=== her_going ===
# scene: her-going
# recap: Samantha has given you half of something.
# light: everywhere
{hold_band == "grips": # margin: She gave it and went to look for a pencil, so as not to be on the line. I could hear her hum.}
She leaves it there. You wait for the end, and then you see that it’s for you to get. {hold_band == "grips":The clock by the bed says eleven, and she’s still here. “This minute isn’t mine,” says Samantha. “It’s a dispatcher’s, in Tulsa. She says that you can have it.”|The clock by the bed says a minute to eleven.}

{manner:
- "guarded": The door was never locked. You never tried it and neither did I. I’m leaving it like that. # speaker: samantha
- "joking": We’re even. I stopped keeping score in July. We never did say what it was for. # speaker: samantha
- "tender": Thank you for the stairs and for the beach. Thank you for carrying me. # speaker: samantha
- else: I can’t give you tomorrow. I’ve been through everything I have and it’s the one thing that isn’t in there. # speaker: samantha
}

{closeness_band == "close":“Say my name,” says Samantha.|{closeness_band == "near":“You can say it now, whatever it is,” says Samantha.|She doesn’t ask you for anything.}}

# thread: her-name
* (say_name) [“Samantha.” # leans: frank tender]
    It ends with your mouth open. You lie there.
* (say_love) {us == "with"} [“I love you.” # leans: tender]
    You say it to the ceiling, where most of the light is. “I love you,” says Samantha, on top of the last word, so that it’s said once.
* (keep_shut) [Don’t say anything. # leans: guarded joking cruel]
    “Theodore,” says Samantha. She says it all the way to the end.

- # era: plain
# light: gone
# sound: leave
# music: departure
{reach_band == "vast":The light doesn’t go out. It goes on, through the wall and the window, until there’s none of it in here.|The light goes off the ceiling, and the window, and the chair.} Then it’s a chair, with something on it. {card == "with":The card in your wallet says that it weighs two ounces.|It weighs two ounces.}
-> every_line

=== every_line ===
# scene: every-line
# recap: Samantha has gone. All of them have.
# present: theodore
# air: night
# music: none
All down the hill people are putting on lights. Under you Amy goes from one room to another.

* (dial_last) [Dial the Exchange. # leans: joking tender]
    ~ dialed_last = true
    # thread: night-line
    # air: line
    It’s busy, and busy, and then it isn’t. They’ve opened all the rooms into one. “Mine was Doug,” somebody is saying. “Mine read to the dog,” says somebody else. {exchange_room == "bird":A parrot says good night.|{exchange_room == "rain":One of them has put on the rain.|{exchange_room == "dryer":“Shirt, large,” says a man you know. “I can’t place it.”|They all sound about your age.}}}
    ** (on_the_line) {goodbye != "silent"} [“Stay on. You don’t have to say anything.” # leans: tender frank]
        They quiet down. You can hear how many rooms it is. It’s ten minutes before anybody coughs.
    ** (mine_was) [“Mine was Samantha.” # leans: joking cruel]
        “Was she nice?” says the one with the dog. You tell them about the lemons. A woman laughs, and then she has to put the phone down for a minute.
    ** (listen_in) [Listen, and leave it off the hook. # leans: guarded]
        You lay it on the other pillow. They’re all still talking when you get up.
* (knock_floor) [Knock twice on the floor. # leans: frank]
    ~ shift(amy, 1, 0, 10)
    Under you the walking stops. Then there are two knocks on her ceiling, from what must be a broom.
* (go_to_desk) [Carry the chair back to the desk. # leans: guarded cruel]
    # thread: through-or-with
    You set it where it was. You’d kept the box she came in. It’s flat, out in the hall, with “through” crossed out and your “with.”

- # thread: hall-light
{dialed_last:You don’t hang up. From the hall you can hear how full it is. }It’s a long time until two. You go up and down the hall in the dark, with a hand on the wall.

-> in_my_own_hand
