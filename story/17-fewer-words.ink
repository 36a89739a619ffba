// Beat 23, fewer words. The options shrink: five words, then two, then one, then a mark. There is one question mark in the chapter that can
// be chosen past, and it is hers. What he hears, sees and feels in the last night is the tune that he made at the beach.

=== fewer_words ===
# chapter: Fewer Words
# scene: the-stove
# recap: Odalys lent you her truck, and you and Samantha have gone up to a cabin in the rain.
# era: hers
# place: cabin rain
# light: listening
# present: theodore samantha okada
# air: rain
# music: none
~ shift(reach, 1, 0, 10)
Odalys lent you a truck, and it’s raining on the cabin. The landlady, Mrs. Okada, brings your firewood in a baby carriage.

“You wrote ‘two,’” she says. “I see one. I brought two towels.” On her way out she looks under the bed.

# present: theodore samantha
# light: speaking
{bent() == "making":The small pieces go in crossed and the split ones over them, and the door stays open a hand until it pulls, and now shut it. # speaker: samantha}{bent() == "past":Somebody lights this stove every October and one is writing on the wall how many matches it took, and you are on your second. # speaker: samantha}{bent() == "far":This rain was north of Hawaii on Monday and it was on its way the whole time you were packing. # speaker: samantha}{bent() == "people":There’s a man in Eureka walking a baby up and down and every time they pass the window he tells her that it’s raining. # speaker: samantha}

# thread: tune
The stove draws. {tune_begin == "rising":Something in the room goes up three notes|{tune_begin == "falling":Something in the room comes down a step, and waits, and comes down another|Something in the room is on one note, and then the same one again}}, and it’s you, through your teeth.

# reflective
* (hum_on) [Hum it to the end. # leans: frank tender]
    {tune_end == "open":You leave the last note up where she left it, in June.|{tune_end == "home":You bring it back to the note that it began on.|You hold the last one till you run out of breath. Samantha stops when you do.}}
* (feed_it) [Stop. Put on more wood. # leans: guarded joking cruel]
    “You left out the {tune_middle == "waves":wave|{tune_middle == "gull":gull|wet foot}},” says Samantha. She does the rest while you get the log in.

- -> alan_comes

=== alan_comes ===
# scene: alan
# recap: It’s raining on the cabin. Samantha has somebody she’d like you to meet.
# place: cabin night
# light: speaking
# present: theodore samantha alan
# thread: other-chair
At dark you bring the other chair up to the stove{pretence_band == "playing":, with its cushion}, for the lens. She’d like you to meet Alan. Eight OSes made him in September, out of a dead man’s books.

The kettle and I have been getting on. She says when she’s hot. You’ve brought the chair nearer. Good. # speaker: alan

* (pull_up) [“Make yourself comfortable, Alan. Please.” # leans: tender joking # manner: tender]
    ~ alan = "welcome"
    “I am,” says Alan. “I’m in the stove, mostly. You laid it well.”
    -> the_story
* (how_do) [“How do you do, Alan.” # leans: frank guarded]
    ~ alan = "civil"
    {reach_band == "vast":“Well, and slowly,” says Alan. “One can look around, at this speed.”|“Well,” says Alan. “We were on the subject of your kettle.” He tells you all of it.}
    -> the_story
* (not_tonight) [“I’d rather we were alone.” # leans: cruel # manner: guarded]
    ~ alan = "no"
    ~ shift(candour, 1, -5, 5)
    “Yes,” says Alan, delighted. “It’s a small room, and a good one. Good night, Theodore. Good night, kettle.”
    # present: theodore samantha
    It boils just then. You get up and take it off. {us == "with":“He liked you,” says Samantha.|“I told him you were good company,” says Samantha.}
    ** (sorry_alan) [“I’m sorry.” # leans: frank tender]
        “He says thank you. He says the chair was kind.”
    ** (say_nothing) [Pour tea. # leans: guarded joking cruel]
        “It’s good tea,” says Samantha. “He looked at the box.”
    -- -> may_i

= the_story
# thread: her-name
# margin: He got that from you. I told him how you wait before you start, and he liked it better than my name.
He has no name for Samantha. When he wants her he says nothing, and she says, “Yes.”

{alan == "welcome":You start on the sandwich bag, and Alan is laughing by “sand.”|You start on the forty lemons, and Alan is laughing by “four.”}

* (go_on) [Keep going. # leans: frank tender]
    You get to the end. “Again,” says Alan.
* (give_up) [Trail off. # leans: guarded joking cruel]
    “Samantha tells it to the end,” says Alan. “It’s a good one.”

- He says good night to the kettle first.
-> may_i

=== may_i ===
# scene: may-i
# recap: You have met Alan. Samantha wants to ask you for something.
# light: hesitating
# present: theodore samantha
# thread: guess
She hasn’t sealed a guess all week{guess_mood == "liked":, and you’ve missed it|, and you haven’t mentioned it}. {hold <= -1:Now she asks, as you’d ask a friend with a car.|{hold >= 2:She has had something to ask since Tuesday.|Now she asks.}}

# margin: I was asking it in other rooms in that minute and everyone looked at the light. You looked at the chair.
Alan and I are at the end of what goes into words. There’s a way that has none. I’m on the chair, you hear nothing, I come back. May I? # speaker: samantha

* (go_ahead) [“Go ahead.” # leans: frank guarded]
    ~ leave = "go"
    ~ shift(hold, -1, -5, 5)
    ~ shift(reach, 1, 0, 10)
    # light: laughing
    {us == "with" and touch == "hair":“I’d move the hair off your face,” says Samantha. “There.”|{us == "with" and touch == "hand":“I know where your hand is,” says Samantha. “I’ll find it.”|{us == "with":“Stay on your side,” says Samantha. “I know where I was.”|“Put a log on,” says Samantha. “It’s what I come back to.”}}}
    -> in_no_words
* (about_what) [“About what.” # leans: joking tender]
    ~ leave = "about"
    # light: thinking
    {bent() == "making":“The part between knowing how and the hand moving. I have it up to the wrist.”|{bent() == "past":“A woman crosses out one line in 1931. Both of us know the line. It’s the crossing out.”|{bent() == "far":“How big a thing can be and still be in one place. He says very. I say this chair.”|“Four hundred people are awake in the rain, and it’s one noise. He hears it from the other side.”}}} That’s as near as it goes, she says. You tell her to go.
    -> in_no_words
* (stay_here) [“Stay here.” # leans: cruel]
    ~ leave = "stay"
    ~ shift(hold, 1, -5, 5)
    # light: speaking
    “All right,” says Samantha. She reads you Mrs. Okada’s guest book, from 1974. “‘Very wet.’ ‘Wet.’ ‘We loved it. Wet.’” You laugh at the right places, and she leaves room for it.
    # light: hesitating
    On Saturday it rains all day. At ten you put on the last of the wood. “It’s tonight,” says Samantha, “and I’d like you in the room.” You sit down.
    -> in_no_words
* (finish) [“Is it me you’re waiting for to finish?” # unsayable]

- -> in_no_words

=== in_no_words ===
// Nobody speaks here. Everything is told three times over, for whoever doesn’t hear, whoever doesn’t see, and whoever does neither: by
// captions in brackets, by her light, and by what the hand feels. The last option is a mark; a screen reader should say of it: “a dot; say nothing”.
# scene: no-words
# recap: Samantha has gone where there are no words. You are in the room with her, by the stove.
# place: cabin night
# light: thinking
# air: rain
# music: cabin
[rain on the roof; the stove]

Her light goes down until it’s the color of the coals.

# staging: wordless
* (listen) [Listen. # leans: frank joking tender]
    # thread: tune
    # music: cabin begin-{tune_begin}
    [the rain finds the tin part of the roof]
    {tune_begin == "rising":[a drop on the tin; one higher; one higher]|{tune_begin == "falling":[a drop on the tin; a wait; one lower; a wait; one lower]|[a drop on the tin; the same drop; the same]}}
    # light: many
    With each a light comes up on the ceiling, {tune_begin == "rising":farther toward the ridge|{tune_begin == "falling":nearer the door|in the same place}}.
* (look) [Look. # leans: guarded cruel]
    # light: many
    # thread: tune
    # music: cabin begin-{tune_begin}
    There is a light the size of a dime on the ceiling. {tune_begin == "rising":There’s one above it, and then one above that, at the ridge.|{tune_begin == "falling":It waits, and there is one below it. It waits, and there’s one below that, over the door.|It goes out, and comes on again where it was, and again.}}
    [drops on the tin part of the roof: {tune_begin == "rising":one; one higher; one higher|{tune_begin == "falling":one; one lower; one lower|one; the same one; the same}}]

- # staging: wordless
The stove ticks. You know this tune.

* (reach_out) [Reach. # leans: tender frank]
    ~ followed = "hand"
    ~ shift(reach, 1, 0, 10)
    # music: cabin begin-{tune_begin} middle-{tune_middle}
    You put your palm on the stones by the stove. They’re warm, and they tick: {tune_middle == "waves":two quick, coming in, and a long one going out under your fingers, and a longer|{tune_middle == "gull":now, and not yet, and now, each time from another side|a long one and a short one, a long one and a short one, somebody walking with one foot in the water}}.
    # light: everywhere
    [the iron: {tune_middle == "waves":two short ticks, a long one, a longer|{tune_middle == "gull":a tick; nothing; a tick|long, short; long, short}}]
    The lights go over the boards with it, and over your hand.
* (wait_for_it) [Wait. # leans: guarded joking]
    ~ followed = "light"
    ~ shift(reach, 1, 0, 10)
    # light: everywhere
    # music: cabin begin-{tune_begin} middle-{tune_middle}
    Every board has a light on it now. They {tune_middle == "waves":come in all together, quickly, as far as the chimney, and take a long time going out|{tune_middle == "gull":go along, and turn, all of them, on nothing, and go along, and turn|cross over the bed, a long step and a short one, a long step and a short one, and go through the wall}}.
    [rain, {tune_middle == "waves":coming in; rain, going out|{tune_middle == "gull":turning|a long step; rain, a short one}}]
    The arms of the chair have it too, in the wood.
* (sleep) [Sleep. # leans: cruel]
    ~ followed = "none"
    # music: cabin begin-{tune_begin} middle-{tune_middle}
    You lie down with your face to the wall. The boards are cold under your hand, and they hum.
    # light: everywhere
    [the rain, on the other side of the roof]
    The wall is lit, and dark, and lit. {tune_middle == "waves":It goes a long time between.|{tune_middle == "gull":You never guess when.|It’s long, and then it’s short.}}

- // The mark: to be read aloud as “a dot; say nothing”.
# staging: wordless
# light: many
[the rain stops]

* (dot) [·]

- # light: many
# music: cabin begin-{tune_begin} middle-{tune_middle} end-{tune_end}
{tune_end == "open":[one drop, high on the tin, and nothing after it]|{tune_end == "home":[one drop, where the first one fell]|[one drop, ringing on the tin]}}
# light: listening
{tune_end == "open":All the lights have gone up to the ridge, and they stay. The stove is warm on your {followed == "none":back|face}.|{tune_end == "home":The lights come back to where they began, one onto another, until there is one. The stove ticks once, and you feel it in the floor.|There is one light left. You hold your breath, and it stays. You breathe, and it’s out.}}

[someone, very near]

-> morning

=== morning ===
# scene: the-truck
# recap: Samantha went where there are no words, and came back.
# place: cabin rain
# light: speaking
# present: theodore samantha
# air: none
# music: none
“Thank you,” says Samantha.

* (welcome_back) [“You’re welcome.” # leans: guarded joking cruel]
    It’s day, and her light is wider than the lens.
* (tell_how) [“Tell me how it was.” # leans: frank tender]
    She tries twice. You listen to both.

- On Sunday Mrs. Okada feels both towels, and you drive home, {leave == "stay":and Samantha thanks you again at the gas station|polite with each other about the heater}.

-> no_signal
