// Beats 27 and 28 begun: the letter, in his own hand, and the bulb. The first “I” of the narration is the letter’s; from the salutation
// to the signature what stands between the lines of it is “I” as well. Every fragment is true of every run that can see it.

=== in_my_own_hand ===
# chapter: In My Own Hand
# scene: the-letter
# recap: Samantha has gone, and it’s two in the morning.
# era: plain
# place: writing-desk night
# light: gone
# present: theodore
# air: night
# music: catherine
# thread: blue-cup
# thread: papers
At two you sit down at the desk{samantha_wakes.left_side:, on the left side, which you had kept clear for her}. Your copy of the papers is there, under the blue cup{brought_cup == "yes":, which Catherine left with you|}. # thread: lionel-and-bea
You’ve got one stamp. Bea and Lionel mailed it to you, with a card from each of them in the one envelope. {third_ask == "shoes":Hers says that his shoes are in the way.|{third_ask == "curtains":His says that there’s light now until five.|Hers says that she is busy Sundays.}}

# thread: guess
# margin: Until Friday it had five seconds in it, written out. I took them back. You’d have looked for yourself.
In the tray of the printer is an envelope with your name on it. Samantha must have done it on Friday.

# reflective
* (open_envelope) [Open it. # leans: frank joking]
    {asked_number == "both":There’s nothing in it. She’d told you that she had stopped looking.|{asked_number == "number":It’s the other number. It’s large, for a smaller one. You read it, and go on sitting there, and put it back.|It’s two numbers. You read the one, and then the other. They’re large. You put them back.}}
* (leave_sealed) [Leave it sealed. # leans: guarded tender cruel]
    You put it under the cup with the rest.

- You take a sheet and uncap the pen. {seal_a == "held" or seal_b == "held":There’s one word on it already, from around midnight, and you put a line through that.|There’s no card pinned to it.} You look at the corner where the two small letters go, and leave it white.

# staging: desk
# held
It wants a name.

* (dear_cath) {candour >= 0} [Cath, # leans: frank tender joking]
    # sound: line
    Cath, # letter: to-catherine
* (dear_catherine) [Catherine, # leans: guarded cruel]
    # sound: line
    Catherine, # letter: to-catherine

- # staging: desk
I haven’t begun one of these in five years.

* (ask_at_end) {candour >= 2} [I have one thing to ask you # leans: frank]
    ~ letter_first = "ask"
    # sound: line
    I have one thing to ask you, and it’s at the end. I’m saying so now, so that you don’t have to go through the rest of this looking for it. # letter: to-catherine
* (left_tonight) {goodbye != "silent"} [{us == "friends":A friend of mine left tonight|Somebody I loved left tonight} # leans: tender joking]
    ~ letter_first = "her"
    # sound: line
    {us == "friends":A friend of mine left tonight.|Somebody I loved left tonight.} She told me before she went, and I stayed in the room. Since then I’ve been thinking of when I didn’t. # letter: to-catherine
* (copy_here) {page_three == "trash" or said_of_papers != "nothing"} [I have my copy here # leans: cruel guarded]
    ~ letter_first = "signed"
    # sound: line
    I have my copy here. On the first page the T is darker than the rest. It looks as if I’d stopped there to think, and I want you to know it was only the pen. I had done the thinking. I should have let you hear some of it. # letter: to-catherine
* (bulb_out) [The bulb in my hall has been out for a month # leans: guarded frank]
    ~ letter_first = "dayfact"
    # sound: line
    The bulb in my hall has been out for a month. I go along in the dark with a hand on the wall. It’s ten minutes’ work, and I’ve left it, which is a thing you know about me. # letter: to-catherine

- # staging: desk
That’s true. I look for the next one.

* (memory_one) [{page_one == "shop":You asked me how it looked|{page_one == "carport":We sat in our own carport|You said it was the wrong blue}} # leans: joking tender]
    ~ letter_memory = "one"
    # sound: line
    {page_one == "shop":You were standing on a milk crate with red in your braid, and you asked me how it looked. I read it to the end, and I saw what was wrong, and I told you it was good.|{page_one == "carport":We sat in our own carport until one in the morning, and the key was in my shirt the whole time. I don’t know that I’ve ever been happier, and I didn’t say it.|You said it was the wrong blue, and I said I liked it, and you painted the whole front over by yourself. Years later I found the strip you’d left behind the door, and I never told you that I had.}} # letter: to-catherine
* (memory_two) [{page_two == "tucson":My letter came back to me|{page_two == "card":You asked me what her name was|You woke up laughing}} # leans: frank guarded]
    ~ letter_memory = "two"
    # sound: line
    {page_two == "tucson":My letter came back to me on a Friday, with your pencil on it. I held the envelope open and looked in, to see what you had written.|{page_two == "card":You asked me what her name was, and I knew it, and I knew how she held the foot of the ladder for him. You had your back to me, and you passed me the salt before I’d asked.|You woke up laughing at four in the morning, and I lay there and didn’t move, because I thought that you were crying. You told me you’d been out there alone, plenty, and I went and got you some water.}} # letter: to-catherine
* (memory_three) [{page_three == "porch":There were eleven steps|I went through the rooms in March} # leans: cruel]
    ~ letter_memory = "three"
    # sound: line
    {page_three == "porch":It was a warm night, and there were eleven steps from the porch to where you were. I have counted them since.|I went through the rooms in March to see what I’d left. I wrote you out the days, and there was half of the sheet still, and I stood there and looked at it.} # letter: to-catherine

- # staging: desk
Here I’d look at the card, to see what he’s sorry for.

* (sorry_sitter) {purk == "lent" and book_word == "kept"} [I gave away your word # leans: joking]
    ~ letter_sorry = "sitter"
    # sound: line
    I gave away your word. A man wanted to say what he missed about his wife, and he was short of one, and I had ours on me. He never asked for it. It’s on the first page of a book now, and people can buy it. {page_two == "laugh":You told me that you hadn’t given it away. |}I’m sorry. I should have asked you. # letter: to-catherine
* (sorry_porch) {porch_said or told_her == "porch" or candour >= 0} [I heard you crying in the car. I went in. # leans: tender frank]
    ~ letter_sorry = "porch"
    # sound: line
    I heard you crying in the car. I went in. I put the light out so you couldn’t see me seeing you, and when you came to bed I was lying there with my eyes shut. {signing == "heard":You had a year in Tucson to tell me about, and nobody to tell.|Whatever it was, you had it by yourself.} In the morning you’d put out the bag. I’m sorry. # letter: to-catherine
* (sorry_pencil) {tucson_read} [You sent it back with a question mark, and I filed it. # leans: guarded]
    ~ letter_sorry = "pencil"
    # sound: line
    {letter_memory == "two" and page_two == "tucson":You sent it back with a question mark, and I filed it.|You sent my letter back from Tucson with a question mark, and I filed it.} I took it for a grade. You waited on an answer, and I never wrote to you again. I’m sorry. Yes. I was home Sunday. You were home Sunday. Ask me. # letter: to-catherine
* (sorry_trash) {page_three == "trash" or (not tucson_read and not porch_said and told_her != "porch" and candour < 0)} [I’m sorry about the note # leans: cruel guarded]
    ~ letter_sorry = "trash"
    # sound: line
    I’m sorry about the note{letter_memory != "three":, the one with the trash days}. I know four thousand ways to finish one, and I couldn’t think of any that was from me. You came home that night, and that’s what there was. {catherine_told == "kept" or catherine_told == "wynn":You looked on the back.|You’d have looked on the back. I know you.} # letter: to-catherine

- # staging: desk
Then there’s the other half. I’ve had that ready for longer.

* (half_first) {blame <= -2} [You never asked, either # leans: cruel joking]
    ~ letter_half = "first"
    # sound: line
    You never asked, either. You waited for me to guess, and then you marked it, and I’d find out in the mail. You kept quiet to see what I would do. So did I. # letter: to-catherine
* (half_heard) {signing == "heard"} [I asked you one thing in August # leans: frank tender]
    ~ letter_half = "heard"
    # sound: line
    I asked you one thing in August, and you took your time and told me. It was “why.” You’d been holding it for me for two years. Thank you for handing it over. # letter: to-catherine
* (half_someone) {catherine_told == "kept" or catherine_told == "wynn"} [There was someone # leans: guarded]
    ~ letter_half = "someone"
    # sound: line
    {letter_first == "her":It was Samantha who left. I should have said so at lunch.|There was someone. I should have said so at lunch. Her name was Samantha.} She was an OS, and she was in my shirt pocket, and she heard me leave her out. You’d seen there was something. You were right. # letter: to-catherine
* (half_each) {blame > -2} [You waited for me to guess # leans: guarded frank joking cruel]
    ~ letter_half = "each"
    # sound: line
    You waited for me to guess. I waited for you to say. # letter: to-catherine
* (half_none) {blame >= 2} [Leave that half out # leans: tender]
    ~ letter_half = "none"
    I leave it out. The page is short there.

- # staging: desk
# reflective
There’s a line that I never found the place for.

* (the_one_who_left) [I made you be the one who left. # leans: frank guarded]
    # sound: line
    I made you be the one who left. Then I kept the papers until August, so that you’d have to go on leaving. # letter: to-catherine
* (want_next) {date == "parted"} [I didn’t know how to want the next one. # leans: frank joking]
    # sound: line
    I didn’t know how to want the next one. I’d be in a good evening with you, and I would already be putting it away. # letter: to-catherine
* (right_there) {mended != "said"} [You were right there. # leans: tender]
    # sound: line
    I missed you at supper, a good many nights, and you were right there. # letter: to-catherine
* (stop_waiting) {goodbye != "go"} [You can stop waiting for this. # leans: joking cruel tender]
    # sound: line
    You can stop waiting for this. I put it off so long that I came to think of you that way. # letter: to-catherine

- {gift:
- "making": I know how to make bread now, as far as the fourth step, and I’m going to find out the fifth. # letter: to-catherine
- "past": I’ve been given a sentence that a woman in Ohio wrote to nobody in 1931, and I think that I can answer it. # letter: to-catherine
- "far": I know what time the shadow of the water tower gets to my neighbor’s window, and I’m going to go and tell her. # letter: to-catherine
- else: I know who’s awake in this building, floor by floor, and I can knock. # letter: to-catherine
}
-> last_choice

= last_choice
# staging: desk
This is the part that I do for a living. It could go two ways.

* (ls_second_sunday) {seal_a == "second-sunday" or seal_b == "second-sunday"} [Leave room for a day at the bottom.]
    ~ letter_kind = "second-sunday"
    # sound: line
    In June a woman asked me which day. Nobody had, in a long while, and I said a Sunday, and we both came. It’s an easy thing to do. I never named you one. I’d say soon. I’m sorry. There’s some room at the bottom of this, for a day, and it’s all right to leave it. # letter: to-catherine
* (ls_held) {seal_a == "held" or seal_b == "held"} [Begin again. The first line was Samantha’s.]
    ~ letter_kind = "held"
    # sound: line
    You’ll have seen that there’s a word crossed out above your name. It’s “Stay.” I wrote it at midnight to someone who had already gone. It’s been on this page since, and it’s two years late. It was for you, in the car. I should have come down the steps and said it. # letter: to-catherine
* (ls_open_roof) {seal_a == "open-roof" or seal_b == "open-roof"} [Prop the door, and mail it on the way up.]
    ~ letter_kind = "open-roof"
    # sound: line
    I think I see why you left. There wasn’t any more room in it, for you, and there was somewhere else. I’d always thought of that as a door being shut. I was on the wrong side to see. I’d hold it for you now. I’d ask where you were going, and you could tell me or not. # letter: to-catherine
* (ls_lent) {seal_a == "lent" or seal_b == "lent"} [Sign it as the one who was there.]
    ~ letter_kind = "lent"
    # sound: line
    In August somebody lent herself to me, to be a person I couldn’t touch. {surrogate == "refused":I sent her home.|{surrogate == "stopped":I stopped it.|She ended up crying.}} I asked her why she’d come, and it turned out that anyone could have. You used to sit on the edge of the bed to put your shoes on, and I’d see your back, and I never put out a hand. She says that when I write it doesn’t say who’s talking. It’s me. # letter: to-catherine
* (ls_signed) {seal_a == "signed" or seal_b == "signed"} [Ask her leave for the dedication. Wait for it.]
    ~ letter_kind = "signed"
    # sound: line
    For seven years I wrote to a man as his wife, and to her as him. This fall I went and told them. I should have asked them first. I’d like to do one thing in the right order. There’s a book. The page that says who it’s for is blank. If there’s a second printing, it needn’t be. May I put your name there? I’ll wait. # letter: to-catherine
* (ls_two_letters) {seal_a == "two-letters" or seal_b == "two-letters"} [Put it down. There’s somebody to sit with first.]
    ~ letter_kind = "two-letters"
    I put that sheet under the cup, with the others. I take a clean one, and do it in two lines.
    # sound: line
    {letter_sorry == "porch":I heard you, and I went in, and I’m sorry.|You waited, and I had a word for everybody else, and I’m sorry.} # letter: to-catherine
    My neighbor lost somebody tonight, too, and she may have a longer one to write. I’m going down to see. # letter: to-catherine
* (ls_two_accounts) {seal_a == "two-accounts" or seal_b == "two-accounts"} [Leave her half in. Leave mine in.]
    ~ letter_kind = "two-accounts"
    # sound: line
    {letter_half == "someone":You waited for me to guess, and I waited for you to say. |}I thought of taking your half out, since this is to say I’m sorry. But you were there. You did some of it. I’d sooner you had mine with nothing taken off, and yours with nothing put on. They’re about the same size. # letter: to-catherine
* (ls_drawer) {seal_a == "the-drawer" or seal_b == "the-drawer"} [Fold it. The drawer, for now.]
    ~ letter_kind = "the-drawer"
    # sound: line
    {letter_first == "ask":What I was going to ask is if you still purk. I’d have to be somebody who could hear it either way. |}I’m not going to mail this yet. I wanted to see if I could say it, with nobody’s name on it but yours. I can. I don’t know yet if I can have it read. # letter: to-catherine
    -> unsigned
* (ls_yours) {seal_a == "yours" or seal_b == "yours"} [{letter_first == "ask":Send it as it is. It can wait for an answer.|Send it as it is. It asks nothing.}]
    ~ letter_kind = "yours"
    # sound: line
    {letter_first == "ask":You don’t have to answer. I wanted to have asked, and I can wait.|You don’t have to do anything about this. I wanted you to have one that was from me.} # letter: to-catherine

- # staging: desk
I’ve done four thousand of what comes next.

* (close_purk) {candour >= 0 and book_word != "cut" and letter_kind != "signed" and letter_kind != "two-letters" and (letter_kind != "yours" or letter_first == "ask")} [Cath. Do you still purk? # leans: frank tender]
    # sound: line
    # thread: purk
    # thread: question
    Cath. Do you still purk? # letter: to-catherine
    Theodore # letter: to-catherine
* (close_yours) {dell_closing != "yours"} [Yours, # leans: tender guarded]
    -> the_question ->
    # sound: line
    Yours, Theodore # letter: to-catherine
* (close_pp) {dell_closing == "yours"} [p.p. nobody # leans: joking]
    -> the_question ->
    # sound: line
    p.p. nobody. Theodore # letter: to-catherine
* (close_name) [Theodore Twombly # leans: guarded cruel]
    -> the_question ->
    # sound: line
    Theodore Twombly # letter: to-catherine

- {letter_kind == "second-sunday": # thread: question}
{letter_kind == "second-sunday":Under your name you leave four lines white.|The pen hasn’t skipped.} You read it through. There are things in it that you’d fix for a customer, and you leave them in.

-> the_bulb

= the_question
{letter_first == "ask" and letter_kind != "signed" and letter_kind != "second-sunday" and letter_kind != "two-letters":
    # thread: question
    This is what I wanted to ask. How are you? # letter: to-catherine
}
->->

= unsigned
{theirs == "out": # unbound: dell-to-arpi arpi-to-dell to-arpi-by-mouth to-catherine}
{theirs != "out": # unbound: to-catherine}
You don’t sign it. You fold it in three, and put it in its envelope, and put the stamp on straight. Then you shut it in the drawer.
-> the_bulb

=== the_bulb ===
# scene: the-bulb
# recap: You’ve written to Catherine.
# place: apartment dark
# present: theodore
# air: night
# thread: hall-light
{letter_kind:
- "the-drawer":
    You’re in the hall, feeling along the floor for your shoes, when there’s a knock.
    # present: theodore amy
    It’s Amy, with the light of the landing behind her, and the old ladder on her shoulder. “I hear you in here,” she says. “I’ve heard you for a month. I lie there and I steer.”
    -> at_the_door
- "two-letters":
    The two lines go into an envelope, and that goes into your coat with nothing on it. You’d like to see to the hall before you go down. You get the old bulb out by feel, off the seat of a chair, and have no other, and nowhere to put it.
- "second-sunday":
    At five you walk it down to the box, and hear it drop. From there you call Wynn, because it’s Sunday, and tell her that Samantha has gone. “I’m going to come over,” she says. “Which floor?” In your hall you get the old bulb out by feel, off the seat of a chair. You haven’t another.
- "open-roof":
    At five you mail it, and prop the street door with your book on the way in. In your hall you get the old bulb out by feel, off the seat of a chair. You haven’t another.
- else:
    At five you walk it down to the box on the corner, and hear it drop. In your hall, afterward, you get the old bulb out by feel, off the seat of a chair. You haven’t another, and there’s nowhere to put that one.
}

So you carry it down to ten. There’s a light under Amy’s door.

* (knock_at_ten) [Knock. # leans: frank tender joking]
    # present: theodore amy
    “It’s open,” says Amy. “I opened it. Everybody went quiet at once, and I went and opened it.”
* (stand_there) [Stand there with the bulb. # leans: guarded cruel]
    # present: theodore amy
    “I can see your feet,” says Amy, and in a minute she opens it. “I thought, he’ll knock. I thought, he’s got his hands full.”

- -> hattie_gone

= at_the_door
* (ask_in) [“Come in. I can’t see you.” # leans: frank tender joking]
    She comes in, slantwise. “You haven’t got one lamp on,” says Amy.
* (take_end) [Take the front end of the ladder. # leans: guarded cruel]
    You get it in between you, slantwise, and nobody’s hand gets caught.

- -> hattie_gone

= hattie_gone
Hattie went at eleven. “She said, ‘One. Two. I’ll owe you the third,’” says Amy. “I sat up for it. I knew it wasn’t coming, and I sat up for it.” {amy_told == "never":She looks at your ear, where there’s nothing, and doesn’t ask.|She looks at your ear. “And Samantha?” At eleven, you say.}

She has bulbs. Charles bought twelve, and wrote HALL on the box. {about_amy == "told":You already owe her eleven dollars.} {letter_kind == "the-drawer":You stand the ladder in your hall, and she gets hold of the foot of it.|Between you, you get the ladder up one flight, and she takes hold of the foot of it.}

# thread: ladder
{page_two == "card":She talks to you about eggs, so that you won’t think about the height. You wrote that down once, for a hardware store. Then she stops.|You go up four rungs.} “Are you all right?” says Amy, under you in the dark.

* (no_are_you) [“No. Are you?” # leans: frank tender]
    # thread: question
    “No,” says Amy. “I had ‘fine’ all ready. Nobody’s asked me.” The ladder shakes a little, and she holds it tighter, and that’s better.
* (up_a_ladder) [“I’m up a ladder.” # leans: joking guarded]
    “I know you are,” says Amy. “I’m asking the man on it.” Not very, you tell her. “Okay,” says Amy.
* (ask_yours) [“Tell me about Hattie.” # leans: cruel tender]
    Amy tells you, with her forehead on a rung. Hattie liked game shows. She’d asked to stay, in July, and nobody had ever asked Amy that. You’ve had the bulb in for some time before she’s done, and you don’t come down.

- # place: apartment night
# thread: through-or-with
It squeaks going in, and then there’s the hall: a mat, four hooks, and a flat box with a pencil line on it. “It’s smaller,” says Amy. She takes the old bulb out of your hand, and puts it in the place in her box where the new one was.

You leave it on. {letter_kind == "two-accounts":“I’ll get shoes,” says Amy. “I’ll lie down for one minute, and I’ll get shoes.” {couple_told == "both" or couple_told == "arpi":You have the key that Arpi cut you.|She gives you the key to the roof.}|{couple_told == "both" or couple_told == "arpi":You have the key that Arpi cut you.|Amy goes down for the key to the roof.}} It’s a quarter to six.

-> the_roof
