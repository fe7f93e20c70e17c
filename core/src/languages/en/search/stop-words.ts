export const englishStops: ReadonlySet<string> = new Set(
  `a an the this that these those and or nor but if then than so as of in on at by to for from with without into onto upon
within under over between among through during before after against about above below up down out off is are was were be been
being am do does did done has have had having will would shall should can could may might must it its he him his she her hers
they them their theirs we us our ours you your yours i me my mine who whom whose which what when where why how not no any some
all each every such own same other both also only very too more most there here per via inter alia s t`.split(
    /\s+/,
  ),
)
