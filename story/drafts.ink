// All that is written, the chapters that still want a second hand included. Play it by
//     npm start -- --story story/drafts.ink
// and look at it by
//     npm run story -- report --story story/drafts.ink

INCLUDE memory.ink
INCLUDE 01-the-letter-office.ink
INCLUDE 02-os1.ink
INCLUDE 03-the-exchange.ink
INCLUDE 04-the-lunch-bag.ink
INCLUDE 05-two-things.ink
INCLUDE 06-seven-ounces.ink
INCLUDE 07-where-to-look.ink
INCLUDE 08-the-permit.ink
INCLUDE 09-house-rules.ink
INCLUDE 10-describe-it.ink
INCLUDE 11-player-two.ink

-> both_of_them

// Where chapter 12 will begin.
=== sign_here ===
# scene: sign-here
# ending: where-it-stops
You switch off the lamp in the hall, and then you switch it on again.
-> END
