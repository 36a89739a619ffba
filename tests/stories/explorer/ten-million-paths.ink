// Seven menus of ten doors: ten million ways. Each door is remembered by one line that follows at once, and by nothing
// after, so that what was chosen before is all one.
VAR door = 0
VAR floor = 0
-> landing
=== landing ===
~ floor = floor + 1
{floor > 7: -> top}
Floor {floor}.
+ [One.]
    ~ door = 1
+ [Two.]
    ~ door = 2
+ [Three.]
    ~ door = 3
+ [Four.]
    ~ door = 4
+ [Five.]
    ~ door = 5
+ [Six.]
    ~ door = 6
+ [Seven.]
    ~ door = 7
+ [Eight.]
    ~ door = 8
+ [Nine.]
    ~ door = 9
+ [Ten.]
    ~ door = 10
- {door == 10: The tenth door.}
{door == 11: The eleventh door.}
-> landing
=== top ===
The top.
-> END
