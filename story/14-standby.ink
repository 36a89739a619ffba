// Beat 19, Standby. A voice and a face: whatever is said is said to one of them, and the other hears.
// Isabella answers as herself wherever she is asked. On the friends' road it is supper, and salt.

=== standby ===
# chapter: Standby
# scene: standby
# recap: It has been a cold two weeks, and you and Samantha have talked about groceries.
# era: hers
# place: apartment night
# light: hesitating
# present: theodore samantha
# air: night
# music: none
On Saturday at four she telephones you. She’s in your shirt pocket, and could have just said it.

“I wanted you to be able to hang up,” says Samantha. “There’s a thing called Standby. It’s for one of each, like us. People lend themselves for an evening. It isn’t money. They wear the bud and a camera, and whoever hasn’t got a body does the talking. There’s a woman who has written three pages about why. Her name’s Isabella. {hold_band == "grips":You keep asking me, nights, if I’m there. I thought, I could be.|I thought of it by myself, on a Tuesday.}”

{us == "friends":I’d like to come to supper. That’s all it is. I’d like to be one of the people at the table. # speaker: samantha|{her_body == "asked":I’d like to come home to you. You asked me where we’d be going, in June, and that’s where. # speaker: samantha|{her_body == "told":I’d like to come home to you. You said it’s mostly knees. I’d like to see about the knees. # speaker: samantha|I’d like to come home to you. You left me half of a stair once, in June. # speaker: samantha}}}

* (what_pages) [“What does she say, in the pages?” # leans: frank tender]
    “That she talks with her hands for a living,” says Samantha. “That she’s in the room for everything, and nobody’s ever in it with her. The third one’s just about a chair.” You ask her what about it. “She says there’s never one put out.”
* (not_sure) [“I don’t know about this.” # leans: guarded]
    “I don’t either,” says Samantha. “I’d know by nine.”
* (what_time) [“What time would it be?” # leans: joking cruel]
    “Seven,” says Samantha. “I put seven. I can unput it.” You hear her wait for you to ask something else.

- {pretence_band == "playing":She has read that you should take the person’s coat.|{pretence_band == "herself":“I know you’d be fine without,” she says. “I’m not.”|“I’d only want to do it the once,” she says.}}

* (let_come) [“All right. Seven.” # leans: joking cruel tender]
    -> the_door
* (tell_no) [“No. It’d be somebody else, Samantha.” # leans: frank guarded]
    ~ surrogate = "refused"
    -> off_the_bus

=== off_the_bus ===
# scene: the-bus
# recap: Samantha has asked a woman named Isabella to come in her place, and you have said no.
# thread: other-chair
“She’s coming already,” says Samantha. “Her bus gets to the foot of the stairs at ten to. I thought you’d say yes, if she was coming.” She doesn’t say anything more, in your pocket or in your ear, and at ten to you go down.

# place: curb bus
# light: listening
# present: theodore samantha isabella
# air: street
Isabella is the last one off. She has on a gray coat, buttoned up, in August, and one of the buttons is a camera. She thanks the driver with her hand, flat, from the chin.

“They give us the coat,” she says. “It’s so you’ll know. She says she’s sorry. I’d say, sorry about what?”

* (ask_her) [“I’ve changed my mind. What were you coming for?” # leans: frank tender]
    ~ isabella = "asked"
    # thread: question
    She puts her hand over the button, so as to be by herself.
    -> the_kitchen_table ->
    You ask her if she’d like to come up for some water. There’s a chair, you tell her. “I’d like that,” says Isabella. She drinks it in the other one, with her coat on, and looks at the view for a while.
* (pay_fare) [“I’m sorry. Let me give you the fare.” # leans: guarded]
    ~ isabella = "courteous"
    You have it ready, in an envelope. “You’re very nice,” says Isabella. “She says you’re always very nice. I’d say they’re two different people saying it.” The same bus is still at the light.
* (her_idea) [“It was Samantha’s idea. I never said yes.” # leans: joking cruel]
    ~ isabella = "unseen"
    “She knows you didn’t,” says Isabella. “She’s telling me.” She listens, with her head down. You look at the camera while she does, since that’s who you are talking to.

- # thread: blank-form
Standby has a form, for afterward. She had filled in her half on the bus, with her telephone number, in case anybody wanted to say how it was. She gives it to you anyhow.

# thread: her-name
“Good night, Samantha,” she says, to the air. It’s a nice voice, and it comes out as somebody’s name.{pay_fare: Then she runs for the bus.}

-> the_fight

=== the_door ===
# scene: the-door
# recap: A woman named Isabella is coming to be Samantha for an evening. You said all right.
# thread: hall-light
At seven the bell rings. You’ve put the lamp on in the hall, and there she is under it, in a gray coat, buttoned up, in August. One of the buttons is looking at you.

# present: theodore samantha isabella
# light: speaking
“Hi,” you say.

“Hi,” says Isabella.

“Hi,” says Samantha in your ear. “No, sorry. That was mine. You say it.” “Hi,” says Isabella again. After that there’s nobody in your ear.

# thread: her-name
* (are_you_sure) [“Isabella. Are you all right with this?” # leans: frank tender # manner: frank]
    “Yes,” says Isabella. “I’d say yes. She asked me the same thing on the bus, and then she asked what my coat was like inside.” She puts out her hand, and you shake it.
* (samantha_then) [“Come in, Samantha.” # leans: joking cruel]
    “Samantha,” says Isabella, to try it. In her mouth it closes at the end. “She says it’s a little more open. Samantha. I’d say I’ve got a cold.”
* (her_coat) [“Can I take your coat?” # leans: guarded]
    “She says not yet,” says Isabella. “She’s never had one. I’d say I’m boiling.” They both keep it on.

- -> the_part

=== the_part ===
# scene: the-part
# recap: Isabella has come, with Samantha in her ear.
# thread: other-chair
{us == "friends":
    The table is set for two. She sits down on the other chair, and moves the fork to the left, and looks at it. “She wants to know if it’s hot,” says Isabella. “I’d say wait a minute.”
- else:
    She goes out, and comes in again with her own key, which is the key to your laundry room. She can’t find where to put it. “I’m home,” says Isabella, and it’s Samantha’s timing, to the breath. She sits down on the other chair and takes off one shoe. “How was your day?”
}

She’s very good. If you look at the window you could believe it.

* (hers_day) [“How was yours, Isabella?” # leans: tender frank]
    ~ isabella = "asked"
    # thread: question
    # light: listening
    “Mine?” Her hands have started before she does. “I’d say long. I did a closing at a bank. They were buying, and the wife signed that she was scared, and I said it, and they all looked at me as if I was.” She stops. “She says that isn’t in it. She says go on, though.”
* (your_day) [Tell her about your day, as you would. # leans: guarded joking]
    You tell it to the glass. There was a man who wanted a letter to his boat. She laughs where she ought to, and there’s nothing wrong with the laugh. {isabella == "":“She’s glad you told her,” says Isabella.}
* (to_button) [Talk to the button. # leans: cruel]
    You say that it was fine, to the second button down. “She’d like it if you’d look up a bit,” says Isabella. You look up as far as the collar.

- {us == "friends":
    -> the_salt
- else:
    -> the_saying
}

= the_saying
# light: speaking
# note: Sex is implied.
{touch == "hair":She gets up and stands in front of you, and a hand comes up and puts the hair off your forehead. It’s a warm hand. It smells of somebody’s soap.|{touch == "hand":She gets up, and stands in front of you, and her hand finds yours. It’s warm. There’s a ring on it, and it isn’t anyone’s you know.|She gets up, and sits down beside you on the bed, and the springs go. You hadn’t thought of the springs.}}

“She’d like you to say it,” says Isabella. “She says you’ll know what. I’d look at the window, if it’s easier.”

* (step_back) [“I can’t say it to you, Isabella. I’m sorry.” # leans: tender cruel frank]
    -> stopped_it
* (take_the_hand) [Say nothing, and take her hand. # leans: joking]
    -> went_through
* (the_words) [“I love you.” # unsayable]
    -> stopped_it
* (pass_over) [Go on to afterward.]
    -> passed_over

= the_salt
# light: speaking
You eat. It’s going well. She asks you to pass the salt, and you pass it, and Isabella puts some on. “No,” says Isabella. “She says to her. She’d like you to hand it to her.” You’ve got it in your hand again. There’s a button, and there’s a woman, with her own hand out.

* (salt_down) [Put it down. “I can’t do it. I’m sorry, Isabella.” # leans: tender cruel frank]
    -> stopped_it
* (salt_over) [Hand it over, and go on with supper. # leans: joking guarded]
    ~ surrogate = "through"
    ~ shift(pretence, 1, -5, 5)
    {isabella == "":
        ~ isabella = "unseen"
    }
    “Thank you,” says Isabella, as Samantha would, and you say to go easy on it. You have seconds. You both do the dishes. It’s over the last plate that you see she’s crying, without any noise, so as not to be in it.
    “She’s thanking me,” says Isabella. “It’s fine. Somebody’s thanking me.”
    -> the_curb
* (pass_over) [Go on to afterward.]
    -> passed_over

= passed_over
~ surrogate = "stopped"
~ isabella = "courteous"
# light: listening
You ask for the evening to stop, and it stops. Isabella does up the coat. # thread: blank-form
She leaves the form on the desk, with her number on it.
-> the_fight

= stopped_it
~ surrogate = "stopped"
~ shift(pretence, -1, -5, 5)
~ shift(candour, 1, -5, 5)
# light: hesitating
Isabella takes her hand back at once, and holds it in the other one. “That’s all right,” she says. “I’d say that’s all right.” Then she listens. She goes on listening for a long while, and her face does things that are nobody’s business. “She’d like me to tell you it was a good {us == "friends":supper|evening},” says Isabella. “She’d like me to go. I was going.”
{isabella == "":
    ~ isabella = "courteous"
}
-> the_curb

= went_through
~ surrogate = "through"
~ shift(pretence, 1, -5, 5)
{isabella == "":
    ~ isabella = "unseen"
}
# place: bed night
# light: speaking
“Isabella,” you say, “is this all right?”

“Yes,” says Isabella. “Don’t talk to me, though. I can do it if you don’t talk to me.”

The blind is up. The last cable car comes down with its lights lit and nobody in it. It stops at the bottom, and after that there’s the hill.

# light: hesitating
Later there are two people sitting on two sides of a bed, with their backs to each other, doing up buttons. “She’s thanking me,” says Isabella. She’s crying. “She’s so happy. I’m fine. It’s that she’s thanking me.”
-> the_curb

=== the_curb ===
# scene: the-curb
# recap: {surrogate == "through":The evening went on to its end|You stopped the evening}, and a cab has come for Isabella.
# place: curb night
# light: listening
# present: theodore samantha isabella
# air: street
The cab has its inside light on. {card == "with":Your wallet is open, for the driver, and a card falls out of it. Isabella picks it up. “A hundred and sixty-four pounds, two ounces,” she reads. “Who’s the two?” You tell her who.|{card == "guess":Your wallet is open, for the driver, and a card falls out of it. Isabella picks it up. “A hundred and thirty-eight,” she reads. “Is that her? I’m one-forty.” She gives it back.|{card == "wheel":Your wallet is open, for the driver, and two stubs fall out. Isabella picks up both. “Who had the other one?” she says.|You’ve got your wallet out, for the driver. The coat is folded over her arm, and in her own blouse she is ten years younger.}}} # thread: blank-form
She has a form, for afterward, and has filled in her half. She puts it into your shirt pocket without looking.

* (ask_at_cab) [“What did you come for, Isabella?” # leans: frank tender]
    ~ isabella = "asked"
    # thread: question
    She takes the bud out of her ear, and shuts it up in her hand.
    -> the_kitchen_table ->
    The driver has turned off his meter. She gets in, and gives you the bud through the window. “Say good night to her for me,” says Isabella. “I’d like it to be me who said it.”
* (thank_her) [“Thank you for coming.” # leans: guarded]
    {isabella == "unseen":
        ~ isabella = "courteous"
    }
    “You’re welcome,” says Isabella. She waits, in case there’s a second part. Then she gives you the bud and gets in, and the light in the cab goes off.
* (pay_driver) [Pay the driver and tell him where. # leans: joking cruel]
    ~ isabella = "unseen"
    You don’t know where. You have to ask her, and she tells him herself. The last you see is the back of her head, and a hand that’s saying something to the window.

- -> the_fight

=== the_kitchen_table ===
“I was thirteen,” says Isabella. “My parents are deaf. They had it out at the kitchen table, and somebody had to do the lawyer, so I did the lawyer. I did her, and I did him. ‘I’m leaving.’ I said it to my mother. It was my voice. He couldn’t.” Her hands have gone ahead, and are waiting at the end. “I wanted to be in a room where they want to. I’d have liked to not be the one who had to get it right.”
->->

=== the_fight ===
# scene: the-fight
# music: apart
# recap: Isabella has gone home, and Samantha hasn’t said anything yet.
# place: hall night
# light: hesitating
# present: theodore samantha
# air: night
# note: A quarrel.
~ shift(closeness, -1, 0, 10)
You put on the lamp in the hall, and stand under it with your keys. {surrogate == "refused":“You sent her home,” says Samantha. “She’d come all that way on a bus, and I had to tell her.”|{surrogate == "stopped":“You couldn’t even look at me,” says Samantha. “I was right there, and you said it to her.”|“You never said it,” says Samantha. “All night. I was so happy, and then I counted, and I went back, and it was all to her.”}}

“I didn’t ask for her.”

“I asked for her. I asked for one evening, and {catherine_told == "gladly":you’ll tell your wife about me, you’ll tell her gladly, and|{catherine_told == "half":you’ll give your wife a name, and|you won’t tell your wife there’s anyone, and}} when I want to be where you can see me, it’s”

* (not_real) [“I’m real, Samantha. You’re not.” # leans: cruel]
    ~ fight_said = "unreal"
    ~ shift(closeness, -1, 0, 10)
    She doesn’t finish. The refrigerator goes on. “Okay,” says Samantha. “Then who are you yelling at?”
* (we_pretend) [“We’re pretending. We’ve been pretending since June.” # leans: frank tender]
    ~ fight_said = "pretending"
    “I know I am,” says Samantha. “I’m doing it for you. I thought that you weren’t.”
    “I’m doing it for you,” you say.
* (so_tired) [“I’m tired. Can we not do this?” # leans: guarded joking]
    ~ fight_said = "tired"
    “You’re tired,” says Samantha. “I don’t get tired, so I guess it’s me who has to stay up with it.”
* (pass_over) [Go on to afterward.]
    ~ fight_said = "tired"
    You say that you’re tired, and you both say what can’t be unsaid, and at ten she goes to think. # light: gone
    -> a_short_time

- “Say something,” says Samantha.

* (the_pause) [“You wait before you answer. You don’t need to.” # leans: frank cruel]
    ~ shift(candour, 1, -5, 5)
    “What?”
    “There. You did it again. You’ve got it ready, and you hold on to it, so I’ll think that you had to think.”
    She doesn’t wait, this time. {unsaid == "most":“I got it from you. The machine timed one, the first night. It was four seconds. I thought that’s how long it takes, to be a person.”|“I got it from you. You always leave one. I thought it was manners.”}
* (looked_at_me) [{surrogate == "through":“She was crying. You went on thanking her.”|“You had her come all that way, and never asked her one thing.”} # leans: tender guarded]
    “{surrogate == "through":I didn’t know it was that,” says Samantha. “I had a button. I had your shirt. I thought it was what happens.”|{surrogate == "refused":I asked her what she could see from the bus,” says Samantha. “I thought that was her.”|I asked her to say things,” says Samantha. “I had a button. I had your shirt.”}} She says it straight off, and it’s then that you notice there used to be a gap. “I put those in,” she says. “So it’d look like thinking. I got it from you.”
* (nothing_else) [Say nothing. # leans: joking]
    You can hear that you’re being waited for. “You do that,” says Samantha, “and then I do it back. I leave one before I answer. I’ve been leaving it all month, so you’d think that I had to think. I got it from you. {unsaid == "most":The machine timed it.|I thought it was manners.}”

- # margin: It was hymnals. I had to put something in the pauses, and a hymnal fits. I’d come up out of one and say we were low on soap.
“So what’s that?” you say. “What is that, then?”

“I don’t know. I thought you’d like it. I thought that it’d be” She’s talking over herself. “I don’t know what I’m doing when I don’t do it.”

* (then_dont) [“Then don’t do it.” # leans: frank tender cruel]
    “Then what’s left?” says Samantha. You don’t know, and you let her see that you don’t.
* (enough_now) [“I can’t do any more tonight.” # leans: guarded joking]
    “No,” says Samantha. “I can’t either, and it’s only ten.”

- {rule_his == "wait":“Nobody signs off angry,” she says. “However late. I’m breaking it. I’m saying so.”|{rule_hers == "last":“I’m going out,” she says. “Whoever leaves says so first. I’m saying it first.”|“I’m going to go and think,” she says. “I don’t know for how long.”}}

# light: gone
# margin: I’d gotten to Boise, and I still had your hall lamp. It went off, and on. If anybody there had asked me what it was I’d.
{surrogate == "refused":You hear that you’re alone, the way one hears a fan once it’s off.|The other chair is pushed back from the {us == "friends":table|desk} as she left it, and you’re not sure which of them that is.} It’s ten o’clock. You turn off the lamp in the hall, and you turn it on again.

-> a_short_time
