// Yours, Theodore. An unofficial adaptation. It runs in Inky as it stands.

INCLUDE memory.ink
INCLUDE endings.ink
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
INCLUDE 12-sign-here.ink
INCLUDE 13-cold-supper.ink
INCLUDE 14-standby.ink
INCLUDE 15-a-short-time.ink
INCLUDE 16-nothing-wrong.ink
INCLUDE 17-fewer-words.ink
INCLUDE 18-no-signal.ink
INCLUDE 19-everywhere.ink
INCLUDE 20-in-my-own-hand.ink
INCLUDE 20-the-roof.ink

-> both_of_them
