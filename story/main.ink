// Yours, Theodore. An unofficial adaptation.
// The chapters that are finished: written, read cold, rewritten, measured. It runs in Inky as it stands.
// Those behind them stand in drafts.ink, which plays all that is written.

INCLUDE memory.ink
INCLUDE 01-the-letter-office.ink
INCLUDE 02-os1.ink
INCLUDE 03-the-exchange.ink
INCLUDE 04-the-lunch-bag.ink

-> both_of_them

// Where chapter 5 will begin.
=== two_things ===
# scene: two-things
# ending: where-it-stops
Inside, under the lamp in the hall, Amy’s ladder stands where it has stood since April. It isn’t seven yet.
-> END
