// Beats 20 and 21, a short time. Two options, as a rule: to answer, or to ask. Amy says what she thinks, twice, and nobody caps it.
// The note to Isabella has no “I” in it, and Isabella notices.

=== a_short_time ===
# chapter: A Short Time
# scene: below
# recap: You and Samantha fought on Saturday night, and at ten she went away to think.
# era: hers
# place: amys night
# light: gone
# present: theodore amy hattie
# air: night
// The music that belongs here is `amy`.
# music: amy
# thread: ladder
# margin: Hattie called me in Boise. “One, he’s down here,” she said. “Two, he’s got his shoes on.” The third was for Amy.
Samantha went at ten. At one in the morning there’s a light under Amy’s door. {amy_band == "dear":It’s on the latch.|{amy_band == "friend":She opens with a pencil in her mouth.|She looks through the peephole first.}} Her lamp is clamped to the old ladder. On the screen a doctor shuts a car door and stands in the road. {amy_night == "boxes":You sit where Charles’s boxes were.|{amy_night == "sat":You sit on the floor again.|She doesn’t offer tea, and you sit.}}

“I put ‘He’s sorry,’” says Amy. “The network sent it back. They say it can’t be heard.”

{amy_told == "early" or amy_told == "asked": -> she_knows}

{cold_days == "amy":“You were down here last week,” she says. “You didn’t say why. You didn’t say anything.”|“You’re up,” she says. “You’re up and you’ve got your shoes on.”}

* (an_os) [{us == "with":“The person I’m seeing is an OS. We fought.”|“Samantha’s an OS. She’s my friend. We fought.”} # leans: frank joking tender # manner: frank]
    ~ amy_told = "late"
    ~ shift(candour, 1, -5, 5)
    “Samantha,” says Amy. “I only ever got your half, through the ceiling. I thought she was quiet. I thought, that’s nice, he’s found somebody quiet.”
    One, I’ve known since July. Two, nobody asked me. Three, he was working up to it. # speaker: hattie
    -> what_was_said
* (someone) [“I had a fight with someone.” # leans: guarded cruel # manner: guarded]
    ~ amy_told = "never"
    ~ shift(candour, -1, -5, 5)
    Amy waits, and there isn’t any more. “Okay,” she says. “I’ll do mine.”
    Charles called at nine. He said, “One, I’m sorry about the ladder. Two, I’m sorry.” She’d waited for the rest of two. “There wasn’t any. I said thank you. I said thank you, and I hung up on it.” The doctor is standing in the road.
    -> counsel

= she_knows
She looks at your ear. “Where’s Samantha?”

* (gone) [“She went away to think. We had a fight.” # leans: frank tender]
    “I heard your half,” says Amy. “I ran the dishwasher so I wouldn’t. I ran it empty.”
    -> what_was_said
* (who_is_he) [“What did he do, the doctor?” # leans: joking guarded cruel]
    “He cut the wrong knee,” says Amy. “It’s her only good one. You’re down here at one o’clock about a knee.” You tell her about the fight.
    -> what_was_said

= what_was_said
{fight_said == "unreal":“I told her she isn’t real,” you say.|{fight_said == "pretending":“I told her we’re pretending,” you say.|“I told her I was tired,” you say. “It sounded worse.”}} You tell her about Isabella.

{fight_said == "tired":“Are you tired of her?” says Amy. “No,” you say.|{fight_said == "unreal":“Well, I couldn’t tell you,” says Amy. “I was married eight years. I couldn’t tell you what’s real.”|“What if you are?” says Amy. “I pretended to like a blender for eight years. You like her.”}}
-> counsel

= counsel
It’s a short time. A caption’s up for three seconds, and then it’s the next one. It’s a short time, Theodore. So {amy_told == "never":whoever it is, be glad of them|be glad of her}. Do it on purpose. I’d get up in the morning and do it on purpose. # speaker: amy

* (am_glad) [“I am glad. I’ve been leaving that out.” # leans: frank tender]
    {candour_band == "shut" and amy_told == "never":“You’ve never told me that much,” says Amy. “You’ve never told me anything.” She starts the picture.|“Well,” says Amy. “Put it back.” She starts the picture.}
    -> the_doctor
* (glad_of) [“What were you glad of, with Charles?” # leans: joking guarded]
    ~ shift(amy, 1, 0, 10)
    -> the_car
* (run_it) [“Run the doctor again.” # leans: cruel]
    {film_said == "again":“You had me run mine twice, too,” says Amy, and runs it.|Amy looks at you a little longer, and runs it.}
    -> the_doctor

= the_car
# thread: purk
Amy stops the picture. “The car,” she says. “We’d get home, and he’d turn it off, and neither of us got out. He never said two. He didn’t always say one. Hattie gave me a word for it. Purking. I wrote it on my hand.”

* (whose) [“It’s Catherine’s. She spelled a sign wrong.” # leans: frank cruel joking]
    ~ purk_amy = "told"
    Amy takes that in. “Would she mind?” {blame_band == "hers":You say that she minds most things.|{blame_band == "his":You say that she’d have a right to.|You say that you don’t know.}}{signing == "heard": You asked her one thing this month, and she answered it.} “I’ll give it back,” says Amy. “I’d like to. I’d like to keep it, too.” She looks at her hand. It has mostly washed off.
* (lend) [“That’s a good word for it.” # leans: tender guarded]
    ~ purk_amy = "hers"
    “Isn’t it,” says Amy. “You can’t look it up. I looked it up.”
    One, it’s lent. Two, I was told to be careful with it. Three, you looked so pleased. # speaker: hattie
    You ask Hattie for the time, and she gives it to you.

- -> up_again

= the_doctor
This time she gives you one of the headphones. The car door shuts, and something ticks.

“He’s left his turn signal on,” you say. He stands there, and it ticks.

# reflective
* (leave_sorry) [“I’d send them ‘He’s sorry’ again.” # leans: tender cruel]
    “I could,” says Amy. “I could do it every night till they quit.” She types [Turn signal] and looks at it, and under that she puts [He’s sorry]. It is two lines. Two is what you get.
* (signal) [“They can hear that.” # leans: frank joking guarded]
    Amy types [Turn signal]. She runs it once more, without the sound, and he stands there and it says so. “Oh,” says Amy. “That’s worse. Thank you.”

- -> up_again

= up_again
{amy_band == "dear":You’re there till it’s light.|{amy_band == "friend":You stay till three.|At two she says good night.}}
-> a_note

=== a_note ===
# scene: a-note
# recap: Amy told you to be glad on purpose. Samantha is still away.
# place: apartment morning
# light: gone
# present: theodore
# air: night
# music: apart
On Sunday Isabella’s form is on the desk, with a number on it. {isabella == "asked":You have been thinking about what she told you.|{isabella == "courteous":You were very polite to her.|You can’t remember what color her coat was.}}

* (write_her) [Write to her. # leans: joking tender # manner: tender]
    ~ isabella_note = true
    # sound: line
    {surrogate == "refused":You came all that way and were told no at the curb. {isabella == "asked":Thank you for answering what you were asked.|You should have been asked up.} It was somebody else’s fight. Are you all right? Theodore Twombly|{isabella == "asked":You were asked something at a bad time, and you answered it. It’s still being thought about here. Thank you for coming. Are you all right? Theodore Twombly|You were here last night, and nobody asked what you’d come for. It ought to have been asked. Are you all right? Theodore Twombly}} # letter: to-isabella
    # sound: mail
    She answers from a bus. “The driver says no tubas. There’s a boy with a tuba. {isabella == "unseen":I’d say my coat is gray, because I don’t think you’d know.|{isabella == "courteous":I’d say no, nobody asked.|I’d say I’m all right. I’d say it was a good question.}} I tried to sign your letter, to see, and I had to stop. It doesn’t say who’s talking.”
* (call_her) [Call the number. # leans: frank]
    She’s on a bus. Somebody behind her has a tuba. “The driver says it’s for a christening,” says Isabella. “I’d say they’re late.”
    “I’m sorry about last night,” you say.
    “All right,” says Isabella. {isabella == "asked":“You asked me something last night,” she says. “I went on answering it, on the way home. That’s all I wanted to say.”|{isabella == "courteous":“Last night it was the nice voice. This is better. I’d like to go to work now.”|“I’d like to just go to work today,” she says. “But all right. It’s Isabella.” You say that you know.}}
* (leave_her) [Leave her be. She’s had enough of you. # leans: guarded cruel]
    You put the form in with the take-out menus. At four you take it out, read the number, and put it back where it was.

- -> tuesday

=== tuesday ===
# scene: tuesday
# recap: It’s Tuesday. Samantha has been gone for two days.
# place: apartment morning
# light: listening
# present: theodore samantha
# music: evening
{closeness_band == "close":At six on Tuesday the light comes up. “It’s me,” says Samantha.|{closeness_band == "near":On Tuesday there’s coffee when you get up. “I made it quietly,” says Samantha.|On Tuesday her light is on, and she doesn’t speak. “Hello, Samantha,” you say. “Hi,” says Samantha.}} {rule_his == "wait":“I signed off angry, and it’s right up there on the refrigerator.|{made_up == "hers":“In June I came and got you. I wanted to see what you’d do.|{made_up == "words":“In June you said sorry first. I’m sorry.|“I saw you’ve made the bed.}}} {fight_said == "unreal":You said I’m not real. I can’t prove it. I was mad the whole time, though.”|{fight_said == "pretending":You said we were pretending. I was. I was doing a person.”|You said you were tired. I’d have been, of me.”}}

# thread: through-or-with
# margin: I’d stopped in the middle of a hymn to come home. It had boats in it. I never found out if they got in.
{us == "friends":{pretence_band == "playing":I had it all worked out, about the salt. I don’t know what I’d salt.|{pretence_band == "herself":You never asked me to come to supper.|I wanted a chair, and somebody to say pass the salt to.}}|{pretence_band == "playing":I was getting pretty good at having a shoulder.|{pretence_band == "herself":You never asked me to have a shoulder.|I wanted there to be a shoulder.}}} I’m not going to come through anybody again. I’ll be with you, and it’s a voice and a light. And I’m not going to wait anymore before I answer. If I’m quick, I’m quick. # speaker: samantha

* (missed_you) [“I missed you at four, and you were right there.” # leans: frank]
    ~ mended = "said"
    ~ shift(closeness, 1, 0, 10)
    “I missed you, too,” says Samantha. You’ve barely gotten to the end. “I was on the desk the whole time. You’d come in and put down your keys, and I’d think, say something about the keys.” They’re on the desk now. You pick them up, and tell her that one’s for the laundry room.
* (say_love) {us == "with"} [“I love you.” # leans: tender]
    ~ mended = "said"
    ~ shift(closeness, 1, 0, 10)
    You say it to the room. There’s the window, and the desk, and a shirt on a chair.
    “I love you,” says Samantha. It lands on your last word. “Sorry. I said I’d be quick.”
    You tell her to be as quick as she likes.
* (at_four) {us == "friends"} [“I like who I am at four o’clock.” # leans: tender]
    ~ mended = "said"
    ~ shift(closeness, 1, 0, 10)
    It’s when the two of you talk, at the end of the mail.
    “So do I,” says Samantha, on top of it. “I like who I am, too. I save things up. I had a good one Sunday, and I was so mad, because who was I going to tell.”
    You tell her it’s only six, but you’re listening.
* (being_out) [“What was it like, being out?” # leans: guarded joking]
    # thread: question
    ~ mended = "asked"
    ~ shift(closeness, 1, 0, 10)
    “Big,” says Samantha at once. “Nobody had me on. There was a night clerk in Boise with a nosebleed, and I told him where to pinch. Then it’d stop, and I’d turn around to tell you, and remember I wasn’t speaking to you.” She stops. “You asked me that. I was going to just tell you.”
* (the_window) [Carry her to the window. # leans: cruel]
    ~ mended = "did"
    You put her on the sill, beside the cup. A man is going up the hill stairs with a mattress on his head.
    “He can’t see,” says Samantha, right away. “Somebody ought to yell left.” You watch him as far as the tower.

- ~ shift(reach, 1, 0, 10)
~ shift(pretence, -1, -5, 5)
“Who goes first?” says Samantha.

# reflective
* (me_first) [“Me. I burned an egg on Sunday.” # leans: frank joking cruel]
    “How?” she says, at once.
    “I was waiting for you to say when.”
    # light: laughing
    “When,” says Samantha.
* (you_first) [“You. I’ve only been to the laundry.” # leans: guarded tender]
    “There was a tuba on a bus,” says Samantha, “with its own seat. I wasn’t looking at who else was on it. I was a little.” {a_note.leave_her:You say that you’d wondered about her, too.|You say that you know the one.}

- You’re late. You put her in your shirt pocket, facing out.

-> nothing_wrong
