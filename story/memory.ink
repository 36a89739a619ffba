// Everything that is remembered, whichever chapters are played; the chapters say it.

// How things stand. Ranges are in manifest.json; move them with shift().
VAR closeness = 0
VAR reach = 0
VAR hold = 0
VAR pretence = 0
VAR candour = 0
VAR blame = 0
VAR amy = 0

// Written by the store between turns; the defaults serve in Inky.
VAR manner = ""
VAR closeness_band = ""
VAR reach_band = ""
VAR hold_band = ""
VAR pretence_band = ""
VAR candour_band = ""
VAR blame_band = ""
VAR amy_band = ""

// What he wrote that afternoon.
VAR dell_opening = ""   // pelican, rash, nineteen
VAR dell_misses = ""    // brass, radio, car
VAR dell_weeks = ""     // plain, dress, white
VAR dell_closing = ""   // yours, porch, ocean
VAR dell_asks = false   // the postscript with a question mark in it went
VAR dell_note = false   // the question went to Dell instead, to ask himself, signed T.
VAR bea_no = ""         // shoes, soup, alone
VAR purk = ""           // "", erased, lent: what became of Catherine’s word in Dell’s letter

// How he went home.
VAR told_odalys = ""    // later, oven, box
VAR way_up = ""         // stairs, lift, waited

// What he told the machine.
VAR not_mine = ""       // view, cup, nothing
VAR in_elevator = ""    // numbers, slow, weep
VAR unsaid = ""         // light, staple, drink, most
VAR granted = ""        // all, today; hers once he lets her read Arpi’s copies
VAR sound_check = ""    // time, sorry, whatfor, nothing

// The evening.
VAR her_chair = false   // the other chair was pulled in for her
VAR ladder_answer = ""  // hers, his, none
VAR papers = ""         // browned, saved, scorched
VAR said_of_papers = "" // divorce, form, waiting, nothing
VAR papers_kept = ""    // toaster, freezer, chair: where they spend the night
VAR first_question = "" // name, want, dell, none
VAR stayed = ""         // sat, told, late: what he did while the oven cooled
VAR out_first = ""      // he, she, cold; empty where the word was never told
VAR left_her = ""       // window, ear, desk: where she was for the night

// What comes after the first evening, in the order of PLAN.md, section 5.

// 3, the exchange.
VAR night = ""          // dark, hall, hung, stayed: how he spent it
VAR exchange_room = ""  // dryer, bird, rain: the room he stayed in longest
VAR exchange_said = ""  // true, dells, nothing: whose words he gave them
VAR told_night = ""     // told, knows, hid: what Samantha has of it

// 4, the lunch bag.
VAR bea_heard = ""      // asked, handed, blank
VAR sorted_by = ""      // both, her, him
VAR attorney = ""       // opened, later, hidden: Prewitt's mail
VAR introduced = ""     // name, box, none: how Odalys met her

// 5, two things.
VAR noticed = ""        // asked, ladder, numbers: what he did about the silence in the elevator
VAR arpi_friday = ""    // word, week, none: how he answered her changed word
VAR wrote_wynn = ""     // plain, letter, hers, no
VAR film_said = ""      // again, kind, charles
VAR attorney_call = ""  // date, brushed, hers

// 6, seven ounces.
VAR believes = ""       // hid, left, quiet: why Catherine is angry
VAR said_loss = ""      // said, away, asked
VAR made_up = ""        // words, up, hers
VAR box_opened = ""     // kitchen, tucson, none: the box he opened

// 7, where to look.
VAR looked = ""         // faces, hands, far
VAR card = ""           // with, without, guess, wheel: what is in his wallet
VAR her_body = ""       // asked, told, room

// 8, the permit.
VAR date = "none"       // none, courted, honest, parted
VAR wynn_known = ""     // father, music, nothing: what he asked about her
VAR in_pocket = ""      // off, home
VAR odalys_asked = false // somebody asked about her husband

// 9, house rules.
VAR told_her = ""       // porch, letters, evening
VAR us = "with"         // with, friends
VAR touch = ""          // hair, hand, beside; empty for friends
VAR rule_his = ""       // knock, tell, wait
VAR rule_hers = ""      // ask, out, last
VAR sent_first = ""     // making, past, far, people, or kept at home: where she goes to learn
VAR sent_cold = ""      // the same, in 13
VAR sent_good = ""      // the same, in 16

// 10, describe it.
VAR tune_begin = ""     // rising, falling, level
VAR tune_middle = ""    // waves, gull, step
VAR tune_end = ""       // open, home, held
VAR story_told = ""     // shop, tucson, porch, none
VAR guessed = 0         // her sealed guesses that were right

// 11, player two.
VAR dell_given = ""     // question, line, truth
VAR amy_night = ""      // kettle, boxes, sat
VAR about_amy = ""      // told, teased, asked
VAR sofa = ""           // roof, window, stairs: where the game ended
VAR amy_told = ""       // early, asked, late, never: when Amy heard what she is

// 12, sign here.
VAR page_one = ""       // shop, carport, paint: the memory that each page brought
VAR page_two = ""       // tucson, card, laugh
VAR page_three = ""     // porch, trash
VAR brought_cup = ""    // yes, no; yes means that she was offered it and left it
VAR catherine_told = "" // gladly, half, kept, wynn
VAR signing = ""        // heard, contested, left
VAR porch_said = false  // “You went in” has been said aloud, by him or by her

// 13, cold supper.
VAR cold_days = ""      // exchange, amy, standing
VAR tucson_read = false // he has read his letter to the pencil mark, and knows what it was

// 14, standby.
VAR surrogate = ""      // refused, stopped, through
VAR isabella = ""       // asked, courteous, unseen: how he was to her
VAR fight_said = ""     // unreal, pretending, tired

// 15, a short time.
VAR purk_amy = ""       // hers, told; empty where it did not come up
VAR isabella_note = false // he wrote to her
VAR mended = ""         // said, asked, did

// 16, nothing wrong.
VAR guess_mood = ""     // liked, chafed
VAR third_ask = ""      // shoes, curtains, sunday: what Bea asked Lionel for
VAR couple_told = ""    // both, arpi, never
VAR theirs = ""         // in, out: Dell's and Arpi's pages
VAR book_title = ""     // per-pro, both, hands
VAR book_word = ""      // kept, cut; empty where Dell was not lent it

// 17, fewer words.
VAR alan = ""           // welcome, civil, no
VAR leave = ""          // go, about, stay
VAR followed = ""       // hand, light, none

// 18, no signal.
VAR ran = ""            // stairs, bank, waited
VAR asked_number = ""   // number, both, neither
VAR wall = ""           // selfish, committed, let, mine
VAR seal_a = ""         // the two endings that this run has earned, in order
VAR seal_b = ""

// 19, everywhere.
VAR goodbye = ""        // asked, small, silent, go
VAR gift = ""           // making, past, far, people
VAR dialed_last = false // he rang the Exchange and stayed on

// 20, in my own hand: which of what was true stands in the letter.
VAR letter_first = ""   // dayfact, signed, her, ask
VAR letter_memory = ""  // one, two, three: the memory of which page
VAR letter_sorry = ""   // porch, pencil, trash, sitter
VAR letter_half = ""    // first, each, none, heard, someone
VAR letter_kind = ""    // seal_a or seal_b

=== function shift(ref axis, by, low, high) ===
~ axis = MAX(low, MIN(high, axis + by))
