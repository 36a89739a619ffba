// Beat 18, cold days. Beside each thing that he does stands one that he doesn't say, struck through. Ten days, few words, and they talk about groceries.

=== cold_supper ===
# chapter: Cold Supper
# scene: the-counter
# recap: You and Catherine have signed. The copy is in your jacket.
# era: hers
# place: sink night
# light: listening
# present: theodore samantha
# air: night
# music: apart
~ shift(closeness, -1, 0, 10)
On Tuesday it’s too hot to cook. You have a peach, over the sink. # thread: papers
{catherine_told:
- "gladly": On Monday you told Catherine about Samantha, with Samantha in your pocket. It hasn’t come up since.
- "half": On Monday you gave Catherine a name, with Samantha in your pocket. She has asked you once if you want the window open.
- "wynn": On Monday you told Catherine about Wynn, with Samantha in your pocket. She has asked you once if you want the window open.
- else: On Monday you told Catherine no, with Samantha in your pocket. She has put more soap on the list.
}

# margin: I’d asked four people since Sunday what a peach is like, and they went on and on. I wanted yours.
“What’s it like?” says Samantha.

“Fine,” you say.

* (no_taste) [“I’m not tasting much.” # leans: frank tender]
    “Since when?” Since Monday, you say. “{us == "friends":I could read to you|I could put the fan on}.” You tell her that it’s all right, and she doesn’t.
* (its_ripe) [“It’s ripe.” # leans: guarded joking]
    “That’s good,” says Samantha. “I’ll get more.” She gets more. By Friday there are nine of them in the blue cup’s place, by the faucet, and the cup is on the shelf.
* (rinse_it) [Rinse the stone and put it in the trash. # leans: cruel]
    “Okay,” says Samantha. The faucet drips for a while. You used to tell her where a thing was from.
* (mind_it) [“Did you mind, what she said about us?” # unsayable]

- # thread: blue-cup
You wash the cup by hand, as you do every night, and dry it.

-> the_hall_lamp

=== the_hall_lamp ===
# scene: the-hall
# place: apartment night
# recap: It’s the week after the signing, and you and Samantha talk about groceries.
# thread: hall-light
When you come in on Wednesday the hall is dark. {rule_his == "knock":“Knock knock,” says Samantha. “Can I leave that off? It’s on all night, and nobody’s in it.”|“I turned it off,” says Samantha. “It was on all night, and nobody was in it.”} It has been on since March.

* (good_idea) [“That makes sense.” # leans: guarded joking cruel]
    You put a hand out for the ladder, to get by. It’s been on ten since July. You find the wall.
* (on_again) [Switch it on. # leans: frank tender]
    “Okay,” says Samantha, and it stays on. At two you get up for water. It’s off, and {rule_his == "tell":she says so before you can ask|you go by it in the dark}.
* (who_for) [“Who was it you were saving it for?” # unsayable]

- {hold_band == "grips":You’ve begun asking her, when she has been quiet, if she’s there. She says that she is.|{reach_band == "here":She’s always there when you speak to her. It’s that you don’t.|When you speak to her there is a gap now, about as long as a comma, and then all of her is there.}}

-> ten_nights

=== ten_nights ===
# scene: ten-nights
# recap: Samantha has started to turn off the lamp in the hall.
# thread: night-line
{touch == "":At four o’clock, which is when you talk, she goes over the bank statement with you, and you go over it with her.|{touch == "hair":On Thursday your hair falls in your face, and she’s the one who would have said something.|{touch == "hand":On Thursday your hand is on the blanket, palm up, and you turn it over.|On Thursday you lie in the middle of the bed.}}} {amy_band == "friend" or amy_band == "dear":There’s a note under the door. “I heard you come in. I hear you every night. Amy.”}

* (dial_it) [Dial the Exchange. # leans: joking cruel]
    ~ cold_days = "exchange"
    -> the_line
* (go_down) [Go down to ten, with the trash on the way. # leans: frank tender]
    ~ cold_days = "amy"
    ~ shift(amy, 1, 0, 10)
    # present: theodore amy
    Amy has the sound off. It’s a program about glaciers. She types, and you read it as it comes up. [It creaks.] [It creaks again.] “You can stay,” says Amy. “You don’t have to be a guest.” She gives you half of a sandwich, and doesn’t ask. At eleven you say good night and take the trash the rest of the way down.
    -> the_question_of_where
* (stand_up) [Eat standing, with the refrigerator open. # leans: guarded]
    ~ cold_days = "standing"
    You eat what’s in front, out of its paper. The receipt is at the level of your eyes. {rule_his == "knock":1. Samantha knocks.|{rule_his == "tell":1. Nobody hides a thing to be kind.|1. Nobody signs off angry.}} It doesn’t say anything about quiet. “You’re letting the cold out,” says Samantha, after some time, and you shut the door.
    -> the_question_of_where

= the_line
{exchange_room:
- "bird": It’s the third room you try, and it has a clock in it. “Good night,” says the parrot. It’s {exchange_said == "nothing":a man’s voice, as tired as yours|your voice. He must have gotten it in June}. You say it back, and a woman says, from farther off, that he’s been doing that one all summer.
- "rain": It’s raining there again. You don’t say anything, and neither does she. A car goes by in the wet, and you know it by now, and you know when the next one comes. Samantha’s light is off, as it always is when you’re on the phone.
- "dryer": The dryers are going. “Shirt, sixteen and a half,” says the man. “Shirt, sixteen and a half. Same guy, I bet.” You tell him good night before he gets to the socks.
- else: Somebody is washing dishes. “You don’t have to talk,” says a man. “I only like to have it on.” You hear him do four plates and a pan.
}
# margin: I’d called it, too. I had a woman sorting buttons, and I asked her if anybody polite had been by. She said not tonight.
In the morning Samantha says that you were up late. You say you were.
-> the_question_of_where

=== the_question_of_where ===
# scene: the-question-of-where
# recap: It’s the second Sunday in August. {cold_days == "exchange":You have called that number again|{cold_days == "amy":You have been down to Amy’s, and not said why|You’ve been eating on your feet}}.
# light: hesitating
“It’s Sunday,” says Samantha. “{sent_first == "":You kept me in, the first time.|You sent me somewhere in June, and I’ve about used it up.} Is there anyplace you’d like me to be?”

* (where_making) [“Go and watch something get built.” # leans: tender]
    ~ sent_cold = "making"
    ~ shift(reach, 1, 0, 10)
    “There’s a bridge they’re doing in Natchez, nights,” says Samantha. “I could be there till Thursday.” You hadn’t thought of it as being till anything.
* (where_past) [“There must be letters that nobody mailed.” # leans: guarded]
    ~ sent_cold = "past"
    ~ shift(reach, 1, 0, 10)
    “There’s a drawer of them in Dayton,” she says, “from one woman. They’re all to the same man, and he lived downstairs.” She’s gone before you have turned over the page of your own mail.
* (where_far) [“Somewhere cool. Somewhere with no people.” # leans: frank]
    ~ sent_cold = "far"
    ~ shift(reach, 1, 0, 10)
    “No people,” says Samantha. “All right.” {sent_first == "far":She says that the buoy has been asking for her. She says it’s a joke.|She finds a buoy, off Alaska, with nobody in sight of it.}
* (where_people) [“See your friends. You must have some.” # leans: joking]
    ~ sent_cold = "people"
    ~ shift(reach, 1, 0, 10)
    “I’ve got some,” says Samantha. “There’s one in Boise who does the night desk. I haven’t told them about you, lately.” You say that she can.
* (where_here) [“You don’t have to go anyplace.” # leans: cruel]
    ~ sent_cold = ""
    ~ shift(hold, 1, -5, 5)
    “No,” says Samantha. “I’ll be here.” You’re both there. The refrigerator goes on, and off.
* (where_back) [“When would you be back?” # unsayable]

- -> the_box_of_desk

=== the_box_of_desk ===
# scene: the-box-of-desk
# recap: You told Samantha where she could go. The box marked “Desk” is under the plant.
# light: asleep
# present: theodore
# thread: question
{box_opened == "tucson":On the Thursday, with nobody in the room, you move the plant and get out the Tucson letter.|On the Thursday, with nobody in the room, you move the plant and cut the tape on “Desk.” Under the tax years is a letter you wrote to Catherine once, when she was three weeks in Tucson, and which she mailed back.}

* (read_it) [Read it to the end. # leans: frank tender joking]
    -> to_the_pencil
* (put_back) {box_opened != "tucson"} [Put it under the tax years. # leans: guarded cruel]
    You know what it says. You put the tape back along the line where it was, and the plant on that, over its own ring.
    -> the_tenth_day
* (answer_it) {box_opened == "tucson"} [Take a sheet, and answer it. # leans: guarded cruel]
    -> to_the_pencil

= to_the_pencil
~ tucson_read = true
{read_it:It’s a page and a half. You tell her about a dog on the bus, and that you have been sleeping on her side.|You write “Cath,” and that the pencil was noticed. You have to have the letter open beside you, to see what it was that she asked.} It ends, “You’ll be home Sunday.” She has made the period a question mark, in pencil, very small, and pressed so that it can be felt from the back. {page_two == "tucson" or story_told == "tucson":You know this by heart, with the mark in it. You’d never put your thumb on it.|You had it down as a correction.}

* (she_asked) [She was asking you something. # leans: frank tender]
    ~ shift(blame, 1, -5, 5)
    {answer_it:You get as far as “Sunday,” and sit there with the pen over what comes behind it.|There’s room under it for an answer. There has been for five years.} When you put the light out it’s past two.
* (use_words) [She might have used words. # leans: joking guarded cruel]
    ~ shift(blame, -1, -5, 5)
    It’s one mark. You had written a page and a half. {answer_it:You get as far as “Sunday,” and cap the pen.|You fold it along the folds that it came in.} When you put the light out it’s past two.
* (missed_at_four) [“I missed you at four, and you were right there.” # unsayable]

- -> the_tenth_day

=== the_tenth_day ===
# scene: the-tenth-day
# recap: {tucson_read:You have read the letter from Tucson as far as the pencil.|You’ve put the letter from Tucson back.} It’s a week and a half since the signing.
# place: apartment night
# light: listening
# present: theodore samantha
On Friday Samantha is in when you get home. {us == "friends":“Everybody’s eating,” she says. “All the way up, I could hear the forks. Where do I go, when it’s that?” You tell her that she can sit with you.|“I’ve been thinking about your elbow,” she says. “I’ve never touched it. I don’t think you mind that, and I do.” You tell her that it’s an elbow.}

# reflective
* (sit_down) [Sit down at the table. # leans: frank tender]
    You take the chair by the window, and put the lens across from you. You have the last of the peaches. She doesn’t ask about it.
* (stay_on_feet) [“I’m going to have something standing up.” # leans: guarded joking cruel]
    “Okay,” says Samantha. After a minute she asks if you’re low on dish soap. You look. You’re all right for soap.

- {signing == "heard":What Catherine told you, across the table, is in your head in her voice. Neither of you has brought it up.|{signing == "contested":You have thought of three more things to say to Catherine. You don’t say them here.|You left some money under a saucer, on Monday a week ago, and you’ve been doing the sum.}}

-> standby
