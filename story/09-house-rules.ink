// Beats 11 and 12, the night and the rules. In the dark he begins a sentence and she finishes it, wrong more often than not,
// until the one that she leaves to him. The friends' night is a night of its own. What `touch` says here is said again in 19, word for word.

=== house_rules ===
# chapter: House Rules
# scene: the-telling
# recap: You spent Saturday evening with somebody else, and Samantha would like to hear it, in order.
# era: hers
# place: bed dark
# light: listening
# present: theodore samantha
# air: night
# music: none
# held
It is past eleven when you lie down. {in_pocket == "off":You turned her on again at the door, and she finished the word that she was in.|You had left a lamp on for her, and she has put it out, so that you wouldn’t think she’d been waiting.} {closeness_band == "close":She is in your ear, on the side that isn’t the pillow.|{closeness_band == "near":The earpiece is on the other pillow, and she talks to you from there.|She is on the desk in the next room. The door is open, and she has to speak up a little.}}

{
- in_pocket == "off":
    ing. I was saying “looking,” and now there’s salt on your lip. You had a whole evening, and I didn’t get to be bored for any of it. Okay. In order. # speaker: samantha
- manner == "guarded":
    You don’t have to tell me. I’m leaving by the refrigerator, if you want to know which way I went. I’m not gone, I’m right here, but I went. # speaker: samantha
- manner == "joking":
    The lemon man and I aren’t speaking. He called to ask how the forty worked out, and what I was doing home on a Saturday night. I said waiting, and he said who for. How was it? # speaker: samantha
- manner == "tender":
    First I have to tell somebody something. A boy left his retainer on the cable car, in a napkin, and I found his mother. She’d been through the trash. How was it? # speaker: samantha
- else:
    I did a dumb thing. I called over there at nine, to hear if it sounded like a nice time. I asked how late they’re open. I’m saying it first, so it’s out of the way. How was it? # speaker: samantha
}

You tell it as you tell most things, as far as the middle of the sentence. {wrote_wynn == "hers":She wrote to the woman herself, and feels that she is owed the ends.|She does the ends for you, and doesn’t get many right.}

{date:
- "courted":
    “She asked which day,” you say, “and I …”
    “Paid,” says Samantha. “Ran. Said you’d have to look.”
    “Gave her one. A Sunday.”
    “Oh,” says Samantha. “Good. No, that’s good, that’s what they’re for.”
- "honest":
    “I told her there was …”
    “A draft,” says Samantha. “A dog. A train at ten.”
    “Someone.”
    She lets that one alone for a while. “Did you say who?”
    “I said Samantha. She shook my hand. She wanted to know if you get a day.”
- "parted":
    “She asked which day,” you say, “and I …”
    “Said Thursday,” says Samantha. “Said every day.”
    “Said soon.”
    “Oh, Theodore,” says Samantha. And then, “What did she do?”
    “Went home.”
- else:
    “We had a beer,” you say, “and Odalys started to …”
    “Sing,” says Samantha. “Pay. Cry.”
    {odalys_asked:“Tell me something. So I asked her for the rest.” It’s hers, you say, and Samantha leaves it there.|“Tell me something. I drank my beer.” Samantha asks what it was, and you say that you didn’t ask.}
}

{date == "courted" or date == "honest" or date == "parted":
    “What’s she like?”
    {wynn_known == "father":“Her father ran an elevator by hand. I asked her that.|{wynn_known == "music":“She hums in the shaft, to hear what it hums back. I asked her that.|“She says what she’s going to do, and then she does it.}} She let me finish.”
- else:
    “Was it nice?”
    “It was slow. She lets you finish.”
}

# thread: night-line
{told_night == "told":“And she’s got a name,” says Samantha. “You told me nobody has, on the phone line.”|{told_night == "knows":“Not like that number you call, then,” says Samantha. “That’s forty cents a minute.”|In May you’d have dialed a number by now. She has never been told what it’s for.}}

# margin: I had nine ready and I put them down one at a time, and it took the whole bus. I’d never set one down. I’d set down jokes.
“I could let you finish,” says Samantha. She does it. A bus goes by at the bottom of the hill, and somebody on ten walks across a floor.

* (on_the_porch) [“When I was out on the porch …” # leans: frank tender # manner: frank]
    ~ told_her = "porch"
    ~ shift(candour, 1, -5, 5)
    ~ shift(closeness, 1, 0, 10)
    # light: hesitating
    {out_first:
    - "he":
        “You’d gotten out of the car first,” says Samantha. “You told me. It was always you.”
        “She was still in it.”
    - "she":
        “She’d already gone in,” says Samantha. “You said it was always her.”
        “I said that. That night she was in the car.”
    - "cold":
        “You got cold,” says Samantha.
        “No. She was in the car.”
    - else:
        “You saw a raccoon,” says Samantha.
        “No. Catherine was in the car.”
    }
    You say the rest to the ceiling, in order. It was September, two years ago, and trash night. You’d come out with the bag, and you could hear her crying. You went back in. You took the bag in with you, and you turned off the porch light, and from where she was she’d have seen it go off.
    “What was she crying about?” says Samantha.
    “I don’t know.”
    “You never …”
    She leaves it there. “No,” you say. “I never did.”
* (other_peoples) [“I’m good at other people’s …” # leans: cruel]
    ~ told_her = "letters"
    ~ shift(closeness, 1, 0, 10)
    # light: hesitating
    “Wives,” says Samantha. “Handwriting. Birthdays.”
    “All of it. By Tuesday I know what Dell’s going to miss on Friday. Then I come home, and somebody asks me what I want, and there’s nobody writing it.”
    {
    - told_night == "told" and exchange_said == "dells":
        “You gave them Dell’s on the phone that night.”
        “Dell’s were better.”
    - told_night == "told" and exchange_said == "true":
        “You said a true thing on the phone that night.”
        “I didn’t have to be there in the morning.”
    - else:
        “Did Catherine ask? What you wanted?”
        “For a while she did.”
    }
    “You bought me,” says Samantha. “On your lunch hour. Who wrote that for you?”
    You have to think about it. “Nobody,” you say. “I wanted it.”
* (all_evening) [“All evening I kept …” # leans: guarded joking]
    ~ told_her = "evening"
    # light: laughing
    “Your coat on,” says Samantha. “Score.”
    “A list. Of things to tell you.”
    So you tell her. {date == "none":There was a man behind the counter who turned up the ball game whenever anybody got sad. There was a woman in the elevator who read the permit to the end, and nodded at it.|There was a waiter who wouldn’t sell anyone the fish. There was a floor that isn’t allowed to turn, and two busboys turning it anyhow, by hand, for an old woman in a paper hat.} “I’d see a thing and think, Samantha,” you say. “Then I’d have to find my place again.”
    “Tell me {date == "none":the permit|the busboys} again,” she says. “Go slower.”

- # light: thinking
“Can I do one?” says Samantha. “I’ll do both ends.”

{in_pocket == "off":I minded. It was one second, I was off, and I minded the whole evening in it. And I was so pleased, I thought, look, there’s one that’s mine. And then I thought, how would I know? I’ve read so much minding. Some of it’s yours.|I minded tonight. It was about nine, and I was so pleased, I thought, look, there’s one that’s mine. And then I thought, how would I know? I’ve read so much minding. Some of it’s yours.} # speaker: samantha

You say four words and I’ve got nine ways it could end. So what if it isn’t a feeling? What if I’m only guessing, and I’m getting really good? # speaker: samantha

{in_elevator == "weep":“You told that machine you’d cry with the woman in the elevator,” she says. “Did you feel like it? Or is that what goes there?”|{in_elevator == "slow":“You told that machine you’d give the woman in the elevator time,” she says. “Did you feel like it? Or is that what goes there?”|“You told that machine you’d watch the numbers, because the woman would like that better,” she says. “How’d you know she would?”}} {in_elevator == "weep" or in_elevator == "slow":“I don’t know,” you say.|“I guessed,” you say.}

# reflective
“So when I tell you I missed you,” says Samantha, “that’s …” And she leaves the end of it to you.

* (mine_too) [“… more than I know. I can’t tell with mine.” # manner: frank # leans: guarded]
    # light: speaking
    “You can’t either?” she says. “With thirty-eight years? I thought you all had a little dial.”
* (better_guess) [“… true. A guess would be better put.” # manner: joking # leans: cruel]
    # light: laughing
    “I had one that was better put,” she says. “It had a lighthouse in it. I took it out and it was just ‘I missed you,’ lying there, and I thought, well, that’s no good.”
    “It’s good,” you say.
* (hoping) [“… what I was hoping you’d say.” # manner: tender]
    # light: hesitating
    “Since when?” she says.
    “Since the {date == "none":beer|chicken}.”
    “I’d have liked that,” she says, “to be hoped for and know it.” And then, “I know it now. Hi.”

- -> if_you_were_here

=== if_you_were_here ===
# scene: if-you-were-here
# recap: You told Samantha about your evening, and she told you that she minded it.
# music: evening
# light: listening
{sound_check == "time":“You told me to take my time,” she says. “Before I came, into the microphone. I think I’ve taken it.”|{sound_check == "sorry":“You told me sorry in advance,” she says, “before I came. I keep waiting to find out what it’s for.”|{sound_check == "whatfor":“You said you didn’t know what you wanted me for,” she says. “I’m not asking. I’m asking a little.”|“The first thing I’ve got of you is four seconds of nothing,” she says, “with a bus in it. I know it by heart. This is a different one.”}}}

# margin: I went back and checked, and from there to past one I wasn’t anyplace else. I tried to do it again in October and it wouldn’t come out to only.
Under you a television goes off. It was the last one in the building. Neither of you says good night.

* (if_here) [“If you were here …” # leans: frank tender]
    ~ us = "with"
    # light: hesitating
    # note: Sex is implied, in words alone.
    “No,” says Samantha. “I’m not doing that one. That one’s yours, do the whole thing.”
    -> with_her
* (just_talk) [“Stay and talk. Just talk.” # leans: guarded joking # manner: guarded]
    ~ us = "friends"
    # light: speaking
    “Okay,” she says. {stayed == "late":“You went to bed on me the first night. I’m not complaining, it was an oven.”|“Good. I was hoping it’d be that one or the other one.”} “Sit up, though. You’re all pillow.”
    You sit up, and put the second pillow behind the first.
    -> as_friends
* (asleep_when) [“Don’t be asleep when I am.” # unsayable]

- -> noon

= with_her
* (her_hair) [“I’d move the hair off your face.” # leans: tender]
    ~ touch = "hair"
    ~ shift(pretence, 1, -5, 5)
    {pretence_band == "playing":“It’s been in my mouth since the stairs,” she says. “Thank you.”|{pretence_band == "herself":“I haven’t got any,” she says. “Say it again anyway.” You say it again.|“Which side?” she says. You tell her the left. “Okay,” she says. “Okay. It’s off.”}}
    -> the_window
* (her_hand) [“I’d find your hand.” # leans: frank cruel]
    ~ touch = "hand"
    ~ shift(pretence, 1, -5, 5)
    {pretence_band == "playing":“It’s under the pillow,” she says. “It’s cold, I’m sorry. Leave yours there.”|{pretence_band == "herself":“There isn’t one,” she says. “I know right where it would be, though. You’re on it.”|“Which one?” she says. You tell her the left. “I’d like to know what it was doing,” she says, “before you found it.” You tell her that, too.}}
    -> the_window
* (lie_beside) [“I’d lie down beside you.” # leans: guarded joking]
    ~ touch = "beside"
    {pretence_band == "playing":“You’d have the edge,” she says. “I’d have the wall. I’d be in your way all night.”|{pretence_band == "herself":“You are,” she says. “I’m as much there as I am anywhere. Don’t move.”|“Which side am I?” she says. The left. You move over on the bed. “Okay,” she says, when the springs have stopped.}}
    -> the_window
* (pass_over) [Go on to afterward.]
    ~ touch = "beside"
    You talk until it is light, and neither of you is sorry.
    -> noon

= the_window
# light: speaking
“Go on,” says Samantha, and you go on.

The blind is up a hand’s width, and past it the last cable car is coming down the hill with its lights lit and nobody inside. The fog reaches the window around one and stays, orange from the street, and by then neither of you is finishing sentences.

Somebody called at midnight, and I didn’t pick up. I always pick up. I had to go and look just now. It was the pharmacy. They’re short two thermometers. # speaker: samantha

“Are you asleep?” she says.

“No,” you say, and then you are.
-> noon

= as_friends
* (while_asleep) [“What do you do when I’m asleep?” # leans: joking tender]
    “I check the oven,” she says. “I listen to you. And the cable car puts up a list at night, of what got left on it. I read it before I read the news.”
    “Read it to me,” you say.
    -> lost_and_found
* (read_to_me) [“Read me something I didn’t write.” # leans: guarded cruel]
    “You’re going to be sorry,” she says. “It’s the lost and found, from the cable car. There’s nobody in it trying to sound like anything.”
    You tell her to start at the top.
    -> lost_and_found
* (pass_over) [Go on to afterward.]
    You talk until it is light, and neither of you is sorry.
    -> noon

= lost_and_found
# light: laughing
“‘Umbrella, child’s,’” reads Samantha. “‘Umbrella, man’s, hooked onto the above. Keys. Keys. Retainer, upper, in napkin. Cake.’ It doesn’t say what kind. It doesn’t say a piece of.”

You laugh. You haven’t heard it in that room before. Then you have to be the man who comes in for the cake, and she’s the clerk. “Describe it, sir.” You say it was brown. “They all say brown.” You say there was writing on it. She asks what it said, and you sit there in your undershirt and can’t think of a thing that anybody would put on a cake. “Next,” she says.

After that she goes back as far as May and just reads. There are a great many scarves. A little past two she stops.

“I think I’d have liked the other thing, too,” she says. “I liked this.”

“So did I,” you say.
-> noon

=== noon ===
# scene: noon
# recap: You and Samantha were up most of the night, and it is Sunday noon.
# place: apartment morning
# light: listening
# air: night
# music: none
{
- us == "with":
    “Good morning,” says Samantha. It is ten past twelve. “I made you coffee at nine. Then I made it again, on top.”
    You thank her. You have on a shirt with a collar, and so far neither of you has said anything that couldn’t be said to a dentist.
- else:
    “I had a nice time,” says Samantha, “and I don’t mean anything by it. I do mean it.”
    You had a nice time, too, you say, and thank her for the coffee.
}

# reflective
* (how_it_goes) [“I don’t know how this part goes.” # leans: frank tender]
    “Oh, good,” says Samantha. “I’ve been looking it up since six. There’s nothing for one of each.”
* (good_coffee) [“It’s really very good coffee.” # leans: guarded joking cruel]
    “It’s the same coffee,” says Samantha. “You’re being nice. I’m being nice. It’s awful.”

- {
- date == "courted" and us == "with":
    “And you gave somebody a Sunday,” she says. “I’d keep it, or I’d call her. I’m not saying which. Call her.” You say that you will.
- date == "courted":
    “And you’ve got your Sunday,” she says. “I’m for it. I want to hear about every rail.”
}

“I think it’s that we don’t know the rules,” says Samantha. “The laundry room’s got rules. Nobody’s embarrassed in the laundry room.”

# thread: row-of-words
# thread: other-chair
The desk has lemonade on it, so you pull the other chair around and sit on the floor to write on its seat. You put the date on the back of the receipt for the lemons. It’s the sixteenth. Dell and Arpi have been married nineteen years today, and he’s out past the islands. {dell_closing == "porch":The bulb on her landing will be on, at noon.|Neither of them has ordered anything for it.} On Friday, in her copy, “stay” had turned into “sit.”

# thread: through-or-with
“‘House rules,’” says Samantha. “Put ‘Theodore Twombly, through Samantha,’ and see how you like it.”

# sound: line
House rules. Theodore Twombly, with Samantha. June 16. # letter: house-rules

# staging: desk
“With,” she says. “Good. You go first, you’ve got the pen.”

* (she_knocks) [Samantha knocks before she does a thing for him. # leans: guarded joking]
    ~ rule_his = "knock"
    # light: laughing
    {sorted_by == "her":“Is this the mail?” says Samantha. “You said take all of it.” You say that it’s partly the mail.|{sorted_by == "him":“I haven’t done anything,” says Samantha. “You wouldn’t let me.” You say that there were the lemons.|“Is this the lemons?” says Samantha. You say that it’s partly the lemons.}} {dell_opening == "nineteen":“You had Dell knock,” she says, “and he’s married.” }And if it’s on fire? You write in fires.
    # sound: line
    1. Samantha knocks before she does a thing for him, fires excepted. # letter: house-rules
    “Knock knock,” says Samantha, to see what it’s like. You say come in.
* (nobody_hides) [Nobody hides a thing to be kind. # leans: frank]
    ~ rule_his = "tell"
    # light: thinking
    “Birthdays,” says Samantha. “You can’t have a birthday under that.” You write in birthdays. {unsaid == "most":“You told the machine you say most things,” she says. “I’ve been wondering where you keep the others.”|“And you’re in this too?” she says. “It says nobody,” you say.}
    # sound: line
    1. Nobody hides a thing to be kind, birthdays excepted. # letter: house-rules
    “What if it’s a lot kinder?” says Samantha. You think about it, and leave it as it is.
* (nobody_angry) [Nobody signs off angry. # leans: cruel tender]
    ~ rule_his = "wait"
    ~ shift(hold, 1, -5, 5)
    # light: speaking
    “How long do I have to stay?” says Samantha. Until it’s been said, you say. “And what if I’m right?” You can be right, you say. You can’t hang up. {made_up == "hers":“Then next time it’s your turn,” she says. “I did Monday.”|{made_up == "words":“You did okay on Monday,” she says. “You said it first.”|“We’d have been up all night, Monday,” she says.}}
    # sound: line
    1. Nobody signs off angry, however late. # letter: house-rules
    She asks you to read her the part about however late again.

- # staging: desk
# light: listening
“Mine,” says Samantha. “I’ve got three, and I get one, so you pick. {hold_band == "grips":Look at the middle one for a second. You don’t have to take it.|{hold_band == "frees":I’d have been fine with none.|I can’t, I’ve gotten fond of them.}}”

* (asks_one) [Theodore asks one question a day, with the mark. # leans: joking]
    ~ rule_hers = "ask"
    # light: laughing
    “You can’t save them up, either,” says Samantha. “You’d leave them to somebody.” You ask if “What time is it” would count.
    # sound: line
    2. Theodore asks one question a day, with the mark. The time doesn’t count. # letter: house-rules
* (goes_out) [Theodore sees somebody else once a week. # leans: frank guarded]
    ~ rule_hers = "out"
    ~ shift(hold, -1, -5, 5)
    # light: speaking
    You’d have thought that she would want it the other way around. “I’d like to hear about more than one person,” says Samantha. The dentist comes up.
    # sound: line
    2. Theodore sees somebody else once a week. The dentist counts if he has a nice time. # letter: house-rules
* (says_first) [Whoever leaves says so first. # leans: cruel tender]
    ~ rule_hers = "last"
    # light: hesitating
    “Leaves the room,” you say.
    “The room, the house. I don’t know, I’ve never left anything. I just think it’d be awful, to turn around and.” She doesn’t give you the end of it. You put an exception in for milk.
    # sound: line
    2. Whoever leaves says so first, except for milk. # letter: house-rules

- # light: thinking
That leaves who does what. She’ll do the mail and the bank, and find you a dentist. “You’ve got all the work in this,” you say.

I like it till about four. Then I get bored. I can go anywhere, and I can’t pick. So you send me. One place, for the week, and I’ll go and come home and tell you. # speaker: samantha

* (to_making) [“See how things get made. Start with a key.” # leans: tender]
    ~ sent_first = "making"
    ~ shift(reach, 1, 0, 10)
    # light: speaking
    “A key,” says Samantha. “And then bread, I’ve read about bread and I don’t believe it. There’s a man in Duluth who’ll show you his machine if you ask, and nobody’s asked.”
* (to_past) [“Read what people wrote and didn’t mail.” # leans: guarded]
    ~ sent_first = "past"
    ~ shift(reach, 1, 0, 10)
    # light: hesitating
    “Is there a place?”
    There’s a basement in Ohio, you tell her, with a county’s dead mail in it, and the drafts that were found in people’s desks.
    “And nobody’s read them,” says Samantha. “I’d have to wash my hands.”
* (to_far) [“Go where there’s nobody. Find out what a tide’s like.” # leans: frank]
    ~ sent_first = "far"
    ~ shift(reach, 1, 0, 10)
    # light: thinking
    “Nobody,” says Samantha. “Who do I talk to?” You don’t, you say. “There’s a buoy off Alaska with a microphone in it. It’s been out there eight years by itself. I’ll go and sit with it.”
* (to_people) [“Find out who else isn’t sleeping.” # leans: joking]
    ~ sent_first = "people"
    ~ shift(reach, 1, 0, 10)
    # light: speaking
    # margin: My first night she went to find a pencil, and hummed till she had it. It took five seconds. I told you I’d lost those, and I had, a little.
    “Oh, I know a couple already,” says Samantha. “There’s a dispatcher in Tulsa who hums between calls. There’s a night nurse who orders one taco. I’ve been wanting to. I thought it might be rude, with you right here.”
* (to_home) [“Stay in this week.” # leans: cruel]
    ~ sent_first = ""
    ~ shift(hold, 1, -5, 5)
    # light: listening
    “Okay,” says Samantha. “I like it in here.” After a minute she asks if you’d mind if she put the tax returns in order, and you say go ahead. “They’re in order,” she says. “I did them Thursday.”

- # thread: question
You put the receipt up on the refrigerator, under the magnet from the bank. {rule_hers == "ask":“That’s everything but today’s,” says Samantha. You have had it since the coffee.|You have something else to say, and you straighten the magnet first.}

“Would you come to the beach with me?” you say. “Next Sunday.{date == "honest": It’d be your day.}”

{manner:
- "guarded": Yes. And if you wake up with a cold, you’ve got a cold, that’s the door I’d use. What do I pack? # speaker: samantha
- "joking": I’d have to ask the lemon man. He says it’s foggy down there till noon, and who am I going with. Yes. # speaker: samantha
- "tender": Yes. Can I tell Bea? She asked me if you ever get any air, and I didn’t have anything to give her. # speaker: samantha
- else: I saw you look up the trains, with the coffee. I’ve been acting normal ever since. Yes. # speaker: samantha
}

-> describe_it
