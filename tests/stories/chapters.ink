// A chapter that ends behind the choice that leads to the next one, as chapters do; and one named twice, which begins once.
-> hall

=== hall ===
# chapter: The hall
It rains.
# chapter: The hall
It rains on.
* (up) [Go up.]
- The stairs turn.
-> loft

=== loft ===
# chapter: The loft
It rains closer.
-> END
