export const frenchStops: ReadonlySet<string> = new Set(
  `le la les l un une des du de d au aux ce cet cette ces c et ou ni mais si donc or car que qu qui quoi dont ou en dans sur sous
par pour avec sans entre vers chez contre apres avant pendant depuis est sont etait etaient ete etre soit soient a ont avait
avaient avoir ait il elle ils elles on nous vous je tu me te se s y lui leur leurs son sa ses mon ma mes ton ta tes notre nos
votre vos ne n pas plus moins tres aussi ainsi comme meme memes tout toute tous toutes autre autres quel quelle quels quelles
quand comment pourquoi combien lequel laquelle lesquels lesquelles duquel afin lors j m t jusqu lorsqu puisqu`.split(
    /\s+/,
  ),
)
