// Beat 1, the letter writer. Until Samantha remarks on it, nothing he says or writes has a question mark in it;
// the one struck-through option is the exception. Keep it so.

=== both_of_them ===
# chapter: Both of Them
# scene: the-letter-desk
# recap: You write other people’s letters for a living, and this afternoon you are a husband.
# era: before
# place: office late
# light: gone
# present: theodore
# air: office
# music: copying
At ten to six you are a rigger named Dell, and you miss your wife.

You have missed her for seven years, at ninety dollars a page. Dell works a wind platform past the Channel Islands; Arpi cuts keys in Glendale. He sends a card of facts by the morning boat, you write the letter, and he copies it out. At Per Pro, where you work, you lend the words and the customer lends the handwriting. This week’s facts are a pelican, a rash and the number nineteen, underlined.

# thread: blank-form
On Friday she’ll bring you this letter in his handwriting, take the customers’ chair and pay you to answer it. You are her as well. Neither of them knows. The form that asks if they mind is in your drawer, blank.

The workday is nearly over. The sun has come around, and comes in low through the letters pinned up to dry, and the sheet in front of you, the brightest thing in Los Angeles, wants a first line.

# staging: desk
# reflective
Arpi, # letter: dell-to-arpi

* (pelican) [There’s a pelican here with your mother’s opinion of me. # leans: joking cruel]
    ~ dell_opening = "pelican"
    # sound: line
    There’s a pelican here with your mother’s opinion of me. It comes at four and stays for supper. # letter: dell-to-arpi
    Her mother died in the third year. You wrote what Dell said at the grave, and what Arpi wrote to thank him for it. She’ll laugh before she remembers.
* (rash) [I have a rash, and nobody out here to pity me. # leans: frank]
    ~ dell_opening = "rash"
    # sound: line
    I have a rash, and nobody out here to pity me. The medic says it’s salt. The cook says it’s you being there and me being here, and I’m with the cook. # letter: dell-to-arpi
    For seven years she has sat in that chair wishing he would complain of something, and here he is.
* (nineteen) [Nineteen years married to a locksmith, and I still knock. # leans: tender]
    ~ dell_opening = "nineteen"
    # sound: line
    Nineteen years married to a locksmith, and I still knock. You still yell that it’s open. # letter: dell-to-arpi
    He never mentioned the knocking. She did, from that chair, where on Fridays she tells you that nobody living knows her like Dell.

- # thread: row-of-words
Clipped to his card, to be answered, is her last letter. You wrote that one too. She copies what you give her in a small square hand and changes one word, always one; this week an “and” has become a “so.” On their folder, years ago, you wrote “grammar.”

# staging: desk
On the card, under “What I miss about her,” Dell has written “etc.”

* (brass) [I miss the brass in your hair on a Friday. # leans: tender]
    ~ dell_misses = "brass"
    # sound: line
    I miss the brass in your hair on a Friday. There is some in my socks. I’ve left it there. # letter: dell-to-arpi
    She comes to you straight from the shop. There is some on your blotter now, from last week, and you write around it.
* (radio) [I miss you telling the radio that it’s wrong. # leans: guarded joking]
    -> the_radio ->
    You have no idea whether she does. On Fridays she corrects your wall calendar, with your pen.
* (car) [In pencil: I miss us just sitting in the car. Purking. # leans: frank cruel]
    # staging: desk
    # thread: purk
    It isn’t his. It is yours and Catherine’s, from the marriage and from long before it. She was eight when she lettered the sign for her father’s tire shop, PURKING IN REAR, and he never took it down. By the time you could drive, it was a verb. The car stopped outside whichever house it was, the engine ticked, and nobody reached for the door.
    ** (ink_it) [Ink it. Somebody ought to have the use of it. # leans: frank cruel]
        ~ dell_misses = "car"
        ~ purk = "lent"
        ~ shift(candour, 1, -5, 5)
        # sound: line
        I miss us just sitting in the car when we’re home, and neither one getting out. Purking. I never told you it had a name. # letter: dell-to-arpi
        It reads as theirs. You go over it once more for fingerprints.
    ** (rub_out) [Rub it out. Give them the radio instead. # leans: guarded tender]
        ~ purk = "erased"
        ~ shift(candour, -1, -5, 5)
        -> the_radio ->
        # sound: choice
        The eraser leaves a gray place on the paper, and the radio goes over it.

- # staging: desk
Below the “etc.,” small: he has signed on for two more weeks, so he’ll miss the anniversary, on the sixteenth, and could you put it nicely.

* (plain) [I took two more weeks. I should have asked you. # leans: frank]
    ~ dell_weeks = "plain"
    # sound: line
    I took two more weeks. I should have asked you. I’m asking now. # letter: dell-to-arpi
    On Friday you will have to be furious with yourself for an hour, at her rates.
* (dress) [Don’t cook on the thirtieth. Wear the green dress. # leans: joking tender]
    ~ dell_weeks = "dress"
    # sound: line
    Don’t cook on the thirtieth. Wear the green dress. {dell_opening == "rash": I’ll be the one with the rash.|I’ll be the one with gas-station flowers.} # letter: dell-to-arpi
    It takes a second reading to see that the thirtieth is two weeks late. By then she’ll be looking for the dress.
* (white) [Leave it out. It’s his news to break. # leans: guarded cruel]
    ~ dell_weeks = "white"
    You leave an inch of white where it would go. He’ll come to it, pen in hand, and know what it’s for, {dell_opening == "pelican": and very likely draw the pelican in it|and very likely write bigger until it closes up}.

- # staging: desk
# reflective
# thread: purk
Which leaves the goodbye. You have done four thousand. When your own marriage ended, in March, you left Catherine a note with the trash days on it.

* (yours) [Yours, Dell # leans: guarded cruel]
    ~ dell_closing = "yours"
    # sound: line
    Yours, Dell # letter: dell-to-arpi
    Somebody, before you, had a rubber stamp made of “Yours.” The Y is worn off it.
* (porch) [Leave the porch light on. Dell # leans: tender]
    ~ dell_closing = "porch"
    # sound: line
    Leave the porch light on. Dell # letter: dell-to-arpi
    They have no porch. They have a landing, with a bulb in a cage, and from Friday she’ll leave it burning.
* (ocean) [Your husband, whatever the ocean tells you. Dell # leans: joking]
    ~ dell_closing = "ocean"
    # sound: line
    Your husband, whatever the ocean tells you. Dell # letter: dell-to-arpi
    Arpi has her own account of the ocean. You wrote it for her in the spring, four pages, and then had to answer it.
* (cath) [Cath. Do you still purk? # unsayable]

- # margin: On the scan the second period was bigger than the first. That was about four seconds of ink, and I wasn’t anywhere yet.
Into the corner go two small letters, p.p., which a clerk puts beside a signature that isn’t his. You pin the sheet up with everybody else’s.
-> the_short_one

= the_radio
~ dell_misses = "radio"
# sound: line
I miss you telling the radio that it’s wrong. Out here it goes unopposed. # letter: dell-to-arpi
->->

=== the_short_one ===
# scene: the-short-one
# thread: lionel-and-bea
The last card of the day is the back of a bowling score. “Lionel has asked me twice to move in. Tell him no, so that he asks again. He reads standing up, so keep it short. I’ll come for it at eight, before my swim. Bea Ostrow, 81.”

# staging: desk
# reflective
Lionel, # letter: bea-to-lionel

* (shoes) [No. You leave your shoes where people walk. # leans: guarded]
    ~ bea_no = "shoes"
    # sound: line
    No. You leave your shoes where people walk. I mention it so that you can see to it. Bea # letter: bea-to-lionel
* (soup) [No. Your curtains are the color of soup. # leans: joking cruel]
    ~ bea_no = "soup"
    # sound: line
    No. Your curtains are the color of soup. I measured the window while you were making coffee. Bea # letter: bea-to-lionel
* (alone) [No. I’m only now getting good at living alone. # leans: frank tender]
    ~ bea_no = "alone"
    # sound: line
    No. I’m only now getting good at living alone. Come on Sunday and I’ll show you. Bea # letter: bea-to-lionel

- # present: theodore odalys
Odalys, who does condolences, reads it upside down, with a wet sheet over one arm.

{bea_no == "shoes":Poor guy. Out buying a rack right now.}{bea_no == "soup":Measured! Vicious. Stealing that.}{bea_no == "alone":Bit of hers. Lot of yours.} Had a widow at four. Cried all over the good pen. Going down to the Cistern for a beer. Coming? # speaker: odalys

* (next_week) [Say next week, and mean it. # leans: tender]
    ~ told_odalys = "later"
    Said that in February. Meant it in February, too. # speaker: odalys
    She pins up her widow and leaves you the good pen, with its cap off, to dry.
* (oven) [Tell her there’s something in the oven. # leans: guarded cruel]
    ~ told_odalys = "oven"
    ~ shift(candour, -1, -5, 5)
    # thread: papers
    Cooks! Seven years, never a crumb. # speaker: odalys
    She puts half a roll from her lunch on your desk, to go with it.
* (box) [Show her what you bought at lunch. # leans: frank joking]
    ~ told_odalys = "box"
    ~ shift(candour, 1, -5, 5)
    Sister has one. Calls itself Gordon. Told one aunt about the other aunt. # speaker: odalys
    She hands it back to you by the corner.

- # scene: the-window
# present: theodore
# thread: through-or-with
{told_odalys == "box": It came from the pharmacy downstairs, with the toothpaste.|In your lunch bag is a box from the pharmacy downstairs, bought with the toothpaste.} OS1, it says. It learns, adapts and evolves through its owner. On the way back up you struck out “through,” in pencil, and wrote “with.”

# thread: ladder
Across the street the stairs go up the hill you live on, beside the cable car. Charles, who lives under you, is loading a new ladder. On the stairs Amy, his wife, is filming what people carry home. She has the camera on him. He hasn’t looked around.

* (stairs) [Take the stairs, and be filmed. # leans: frank tender]
    ~ way_up = "stairs"
    ~ shift(amy, 2, 0, 10)
    # scene: the-hill
    # place: street evening
    # air: none
    # present: theodore amy
    # thread: ladder
    “It’s for the film,” says Amy. “It’s for company. Hold it up.” You hold up the box. She films it, and then a jacaranda flower that has come down on your sleeve. “You look well. You look ironed. I’m not bringing up the ladder. I’m bringing it up.” Then, with her eye still to the camera, “Charles bought one. Charles replaced one.”
* (lift) [Ride up with Charles and the ladder. # leans: joking]
    ~ way_up = "lift"
    ~ shift(amy, 1, 0, 10)
    # scene: the-hill
    # place: street evening
    # air: none
    # present: theodore charles
    # thread: ladder
    “Two things,” says Charles. “One, our ladder’s been at your place since April. Two, I’ve bought this, so there’s no rush.” You ride up with a rung on either side of your face. Outside the glass Amy goes by with her camera on her knees. You raise the hand that isn’t pinned. Charles is reading the warranty.
* (waited) [Sit back down until they’ve both gone up. # leans: guarded cruel]
    ~ way_up = "waited"
    ~ shift(candour, -1, -5, 5)
    # scene: the-hill
    # place: street evening
    # air: none
    # present: theodore
    # thread: ladder
    You sit with your lunch bag on your knees. When the cable car has come down empty twice, you go up in it past the water tower, over empty stairs and a day’s worth of jacaranda. On your door somebody has taped a drawing of a ladder. It has a face, and the face is being patient.

- -> set_up
