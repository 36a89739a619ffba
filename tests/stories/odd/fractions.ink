// A whole number that is a fraction to ink: its save forgets that.
VAR x = 0
~ x = FLOAT(5)
It is five.
* (halve) [Halve it.]
- Half of it is {x / 2}.
-> END
