// A gate that can't be met: closeness rises by one three times at most, and by two once; 5 is the highest, 8 is asked.
VAR closeness = 0
-> stairs
=== stairs ===
A landing.
* (up) [Go up.]
    ~ closeness = closeness + 1
    A step.
* (leap) [Leap.]
    ~ closeness = closeness + 2
    A leap.
- Another landing.
* (on) [Go on.]
    ~ closeness = closeness + 3
    Three at once.
* (rest) [Rest.]
    You rest.
- {closeness >= 8:
    The roof, and all the city.
}
{closeness >= 4:
    A high window.
}
The end.
-> END
