// A typing mistake: nothing ever makes the mood “gald”. The counter never stops, so that the states can't all be seen.
VAR mood = ""
VAR steps = 0
-> walk
=== walk ===
~ steps = steps + 1
You have gone {steps} steps.
{mood == "gald":
    You sing.
}
{mood == "glad":
    You hum.
}
+ (smile) [Smile.]
    ~ mood = "glad"
    -> walk
+ (frown) [Frown.]
    ~ mood = "sad"
    -> walk
+ (stop) [Stop.]
    You stop.
    -> END
=== attic ===
Nobody comes here.
-> END
