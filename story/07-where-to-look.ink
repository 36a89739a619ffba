// Beat 9, the fair and the night walk. She is in his breast pocket and gets what he is facing. Her funny age begins here.
// What he’d look at by himself is `looked`; one question of his may stand in the chapter, on the stairs.

=== where_to_look ===
# chapter: Where to Look
# scene: the-fair
# recap: On Friday you take Samantha to the fire department’s fair, in your breast pocket, facing out.
# place: fair night
# light: speaking
# present: theodore samantha
# air: fair
# music: strolling
On the second Friday in June the fire department holds a fair around the reservoir below the water tower, to pay for hose. Samantha is in your breast pocket with the lens over the edge, and gets whatever you’re facing. So far that has been mostly fence. Now a man on a truck throws a switch, and the bulbs come on as far as the Ferris wheel.

“I fought the electric company over six dollars today,” says Samantha, “and the man was right, and I was awful. I’d like to see somebody lose, badly, and be nice about it. Where are you looking?”

# reflective
* (cakes) [At the three firemen judging the cakes. # leans: joking cruel]
    # light: laughing
    There are four cakes. One is the chief’s wife’s, and the judges haven’t been told which. The youngest goes back to the coconut, and his eyebrows move. Four women see it. “He’s ruined,” says Samantha. They confer behind the truck, and come out with four ribbons.
* (balloon) [At the boy with the balloon, and his sister. # leans: tender]
    # light: listening
    He is about five, and has the string four times around his wrist. His sister wants to hold it. “She’s got a pin in her teeth,” says Samantha. The boy unwinds a turn. “Don’t,” she says. He unwinds the rest. The girl holds the balloon for a minute, and ties it back on him with a better knot. “I was so sure,” says Samantha.
* (ring_toss) [At the two people whispering at the ring toss. # leans: frank cruel]
    # light: listening
    They’re whispering so that the boy who runs it won’t hear. “He told her mother about the job,” says Samantha, low. “And she’s not mad. That’s the third time she’s not mad.” The man throws his last ring without looking, and it goes over the one bottle that nobody gets. The boy hands him a bear as big as a chair. They go on with it, over the bear’s head.
* (cups) [At the fireman with the cups and the pea. # leans: joking tender]
    # light: laughing
    He has enormous hands, and anybody can see where the pea is. “Right you are!” he tells a girl, and gives her a ham. He shakes hands with everyone who beats him. When the hams are gone he gives a boy his own flashlight. “So that’s how it’s done,” says Samantha. “I’m calling the electric company back.”
* (ball_game) [Past the fence, at the ball game. # leans: guarded]
    # light: listening
    Down the hill, under lights, somebody’s team is losing nineteen to one. “Who’s that way in back?” says Samantha. It’s the right fielder. She has turned around to watch the wheel, and the ball goes by her. She takes off her cap to it, and goes and gets it. “I want to be her,” says Samantha.

- “Now do one that isn’t for me,” she says. “What would you look at, if you’d come by yourself?”

* (face_paint) [The old man having his face painted. # leans: joking cruel]
    ~ looked = "faces"
    # light: laughing
    The girl with the brushes asked him what he wanted to be. “Surprise me,” he said, so she is painting surprise, with the eyebrows up by his hair. His wife comes back with two coffees, and stops. “What?” she says. “Nothing,” he says, amazed. You stay until they’ve drunk the coffee.
* (by_hand) [The couple talking with their hands. # leans: tender]
    ~ looked = "hands"
    # light: listening
    They are next to the generator, where nobody can hear a thing, having a conversation. “Left a little,” says Samantha. “They’ve lost the car. He says it’s by the church. She says what church.” The woman takes hold of both his hands, which stops him, and turns him around to look at all the places where there is no church. There is a church.
* (long_ladder) [The man on top of the long ladder. # leans: frank]
    ~ looked = "far"
    ~ shift(reach, 1, 0, 10)
    # light: speaking
    They’ve run the truck’s ladder all the way up, against nothing, and sent the new man to the top with a flag. “What can he see?” says Samantha. You tell her the ocean, probably, a strip of it. She finds somebody’s number. After a minute the loudspeaker says, “Tell the lady it’s a strip.”
* (planes) [The planes, out past everything. # leans: guarded]
    ~ looked = "far"
    ~ shift(reach, 1, 0, 10)
    # light: thinking
    There are five in a line above where the ocean would be, waiting to be let down. “I can hear them,” says Samantha. “They all say good evening. The tower just told the third one to go around again. She’s got two hundred people on there, and she said, ‘No problem, you have a nice night.’” You can hear the generator.

- # light: listening
You go along the fence, where the cars are parked. In one of them the dome light is on, and a woman is bent over at the wheel with her shoulders going. You turn around.

“That was quick,” says Samantha, who has the fence again. “What was over there?”

# reflective
* (turn_back) [Turn back, so that she can see. # leans: frank tender]
    # light: laughing
    The woman is bent over a funnel cake, so as not to get it on the seat, and she’s laughing at the radio. There’s sugar to her elbows. Down the row three children go from car to car, calling. She looks up, sees a man with his pocket pointed at her, and locks the door.
* (somebody) [“Somebody in a car. She’s upset.” # manner: guarded]
    # light: hesitating
    “Does she want anyone?” says Samantha. “Could you go and see?” You straighten the lens. Behind you a car door opens, and a woman goes by with an empty paper plate, laughing, with powdered sugar down her front. “Her?” says Samantha. You say that it was dark.
* (fence) [“Nothing. It’s a good fence.” # leans: joking cruel]
    # light: hesitating
    {
    - believes == "hid":
        “Monday you told me you hid, in most of the rooms,” says Samantha. “I only bring it up because I’m looking at a fence.”
    - believes == "left":
        “Monday you told me she left you alone in there,” says Samantha. “I’m not going to say anything. I’m going to be over here, with the fence.”
    - else:
        “Monday you told me you both went quiet,” says Samantha. “I can do quiet. I’d only want to know what about.”
    }
    Behind you a car door opens, and somebody goes by, laughing, to the gate. You look at the fence until she’s in.

- -> the_scale

=== the_scale ===
# scene: the-coin-scale
# recap: At the fair Samantha sees what you are facing, and there was a car that you turned away from.
# light: speaking
# present: theodore samantha ruben
By the gate is a coin scale that prints your weight on a card. Ruben makes the change. For twenty years he guessed the weights himself, by eye, and he can’t quit. “Two-eighteen,” he tells his own shoes, as a big man gets on. The big man puts the card away without showing it, and Ruben watches it go.

I want a number. I know, two ounces, I was there. Two ounces is the luggage. # speaker: samantha

* (step_up) [Step up, with her in your pocket. # leans: frank]
    ~ card = "with"
    # sound: ticket
    You put in a quarter. The card says 164 LB 2 OZ.
    “Which part’s me?” says Samantha.
    “The two,” you say.
    “I’m on there,” she says. Ruben has been looking hard at his change, so you show it to him. “One sixty-four!” he tells the whole fair. “And the two ounces would be what? Keys?”
    # light: laughing
    “That’s me,” says your pocket. Ruben takes off his hat to it. The card goes in your wallet, behind the bus pass.
* (let_him_hold) [Give her to Ruben to hold. # leans: guarded cruel]
    ~ card = "without"
    # sound: ticket
    Ruben holds the lens out by its edges, facing you, and you get on.
    # light: hesitating
    # margin: I kept the back of your head. I hardly ever looked at it after that. I looked at it.
    “Oh,” says Samantha. “There’s all of you.” She has had your hands, one sleeve, and the underside of your chin. “One foot turns in. Like you’re about to let somebody by. Turn around? You’ve got a whole back of a head!” The card says 164 LB 0 OZ.
    “I’m not on it,” she says, when Ruben gives her back.
    “No,” you say.
    “That’s okay. I was over there, looking.” You put the card in your wallet, behind the bus pass.
* (by_ear) [Ask Ruben if he can guess her. # leans: joking # manner: tender]
    ~ card = "guess"
    # light: listening
    Ruben gets up for this. “Say something, ma’am,” he tells your pocket.
    “What should I say?” says Samantha.
    “That’ll do. Say it again, going away.” You walk her to the fence and back, saying it, while Ruben listens with his eyes shut. “Tall?” he says.
    “I never decided.”
    “Those are the hardest.” He writes on a blank card, in pencil, and hands it to you face down. It says 138.
    # light: laughing
    “Where would it all go?” says Samantha.
    Ruben doesn’t say. Nobody can ever check him on this one. You put the card in your wallet, behind the bus pass.
* (the_wheel) [Never mind the scale. Two for the wheel. # leans: frank guarded]
    ~ card = "wheel"
    # sound: ticket
    # present: theodore samantha
    The man tears two tickets, looks for the other person, and brings the bar down over the empty side as well. “There’s Ruben,” says Samantha. “That’s the top of the chief, he’s got a”
    # light: asleep
    # music: none
    Nothing comes after it. The water tower is in the way. You stop at the top. There is the ocean, a strip of it, and lights to the end of the county. Nobody asks you what it’s like. Then the wheel goes on.
    # light: speaking
    # music: strolling
    “bald spot,” says Samantha. “Why are we lower? I wasn’t anywhere. What was up there?” You tell her, and it takes until the gate. Both stubs are in your wallet.

- -> the_stairs_at_night

=== the_stairs_at_night ===
# scene: the-stairs-at-night
# recap: The fair is over, and {card == "wheel":two stubs from the wheel are|a card from the scale is} in your wallet. You and Samantha are walking home the long way.
# place: hill night
# light: listening
# present: theodore samantha
# air: street
# music: strolling
You go down to the tracks first, so as to have the whole of the stairs to come up.

# thread: her-name
“Samantha!” a woman calls from a porch at the first landing. “Inside!”

“Okay!” says Samantha.

A girl of about seven, on the wall, takes her flashlight off a snail and puts it on your pocket. “I didn’t say that,” she tells the porch.

“I know you didn’t,” says her mother. “It was polite.”

# reflective
* (own_up) [“That was mine. She answers to it.” # leans: frank joking tender]
    # light: laughing
    “Then yours can come in, too,” says the mother. “It’s past nine.” The girl gets down off the wall, slowly. “Does she have to?” she asks you. This one stays up, you say. “All night?” says the girl, and your pocket gets the flashlight again, from nearer.
* (walk_on) [Walk on, as if it were nobody’s. # leans: guarded cruel]
    # light: hesitating
    The flashlight comes with you, on your back, as far as the next lamp. “Was that not for me?” says Samantha, low. “I thought, oh, somebody wants me in. It was so loud.” The screen door bangs, and then there’s just the one of her.

- # light: listening
# margin: I’d called the bakery around one to ask when the smell starts, and the man said, what smell, and I was doing you the knee the entire time.
# place: hill fog
You go up to the fourth landing and down again, because Samantha is in the middle of the pharmacist’s knee. {where_to_look.turn_back:“She locked the door on us,” she says at one o’clock, and laughs again.|{where_to_look.somebody:“You thought she was crying,” she says at one o’clock. “You could have knocked.” You say you know.|“It wasn’t the fence,” she says at one o’clock. You say no.}} By two there’s fog, and nobody about but the bakery.

I’ve been making something up. It’s dumb. It’s not dumb, it’s short. When somebody’s coming down, you turn sideways for them. So I’d be there, on your left, with a bag, way too wide, right in the way. And he’d say excuse me, and I’d say sorry, and I’d have to scoot over. And he’d go by. That’s all of it. Sometimes I’ve got a sandwich. # speaker: samantha

# thread: question
* (where_going) [“Where would we be going?” # leans: frank # manner: frank]
    ~ her_body = "asked"
    ~ shift(closeness, 1, 0, 10)
    # light: hesitating
    {first_question == "want":“The first night you asked me what I wanted, and I gave you a list of other people,” she says. “Hang on.”|{first_question == "dell":“The first one you ever asked me was for Dell,” she says. “Hang on.”|{first_question == "name":“When you asked about my name I had it all ready,” she says. “Hang on.”|“I said I could wait,” she says, “and now you’ve asked. Hang on.”}}}
    Home, I think. You’d have the groceries, all of them, you’d have insisted. I’d have the keys, and I couldn’t find them. I’d be down on the step with that bag, taking everything out. And you’d be standing there with the milk, and it’s heavy, and {sound_check == "time":you’d say take your time|you wouldn’t say one word}. And I’d have them, Theodore. They’d be in my hand. # speaker: samantha
    “The milk would keep,” you say.
* (knees) [“It’s mostly knees. You’d want to sit down.” # leans: cruel joking guarded]
    ~ her_body = "told"
    ~ shift(pretence, -1, -5, 5)
    # light: thinking
    {said_loss == "said":“Monday you told me I didn’t know what something was, and you were right,” says Samantha. “So I’d like all of this one. What’s after knees?”|{said_loss == "away":“You’re not sending me off again, are you?” says Samantha. “Because I’d like to hear this. What’s after knees?”|“Nobody puts that in the letters,” says Samantha. “What’s after knees?”}}
    You sit down on a step and tell her. There’s a tooth that you keep away from cold things. One foot has gone to sleep, and you stamp it, and describe the sparks.
    # light: speaking
    I’d be terrible at a foot, I’d never leave it alone. No, I’m all right. I don’t get sparks. I get one knee, over the telephone, and you stamping. I wouldn’t trade. I’d trade for an hour. # speaker: samantha
* (keep_right) [Move over, and leave her the left side. # leans: tender]
    ~ her_body = "room"
    ~ shift(pretence, 1, -5, 5)
    # light: listening
    You climb along the rail, and there is half a stair left over. She stops talking.
    Above the fifth landing a man is coming down in whites, with a bicycle on his shoulder. There is all that room by the wall. He looks at it, and at you, and stops on the step above.
    “Excuse me,” he says. You turn sideways. He goes through.
    # light: hesitating
    “Sorry,” says Samantha.
    “You’re fine,” says the man, over his shoulder. Four steps down he turns around to see who it was. Then he goes on to work.

- # light: speaking
{told_night == "told":“This is when you’d call that number,” she says, at ten past three. “I’d rather it was this.”|{told_night == "hid":“You’re mostly awake about now,” she says, at ten past three. “I’m not asking. I can just tell.”|“I never knew where to put those calls of yours,” she says, at ten past three. “I’m putting them here, on this step.”}} {reach_band == "abroad" or reach_band == "vast":Past the breakwater two ships ask each other which side to pass on, and she tells you what they decide. }It gets light at half past five, gray, and you would start over from the tracks.

{manner:
- "guarded": You’ve been really nice all night, so I’m going to give you some off. I’m leaving by that bird. There, the one that’s started. # speaker: samantha
- "joking": I left a message at the electric company, for when Ronald gets in. I said he was right about the six dollars. He’s going to play it for the whole floor. # speaker: samantha
- "tender": Your feet would like to go in now. They didn’t want to be the ones to say it. Can they? # speaker: samantha
- else: I lied about the time. I let you think it was two. It was three. # speaker: samantha
}

“We could do this again tonight,” you say.

{wrote_wynn == "no":“Tonight’s Odalys,” says Samantha. “She wrote. One beer, just you.”|“Tonight’s Wynn Abara, at eight,” says Samantha. “It’s on the calendar. I could drop the calendar. No, you should go.”} Then she says, “But I’m around after.” You take off your shoes on the mat, to go in.

-> the_permit
