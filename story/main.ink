// Yours, Theodore. An unofficial adaptation.
// This file declares everything that is remembered; the chapters say it. It runs in Inky as it stands.

INCLUDE 01-the-letter-office.ink
INCLUDE 02-os1.ink

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
VAR arpi_words = 0      // how many of Arpi’s words she has read to him; 1 is only the last, “so”
VAR left_her = ""       // window, ear, desk: where she was for the night

-> both_of_them

=== function shift(ref axis, by, low, high) ===
~ axis = MAX(low, MIN(high, axis + by))
