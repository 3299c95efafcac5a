/** Nouns for what does harm: disasters, accidents and attacks. */
export const calamities = new Set(
  `accident airstrike ambush arson assault attack avalanche barrage blackout blast blaze blizzard bomb bombardment bombing bushfire capsizing
  collapse collision conflagration crash crush cyclone deluge derailment detonation disaster drought earthquake epidemic eruption explosion
  famine fire firestorm flood flooding gale hailstorm heatwave hijacking hurricane incident inferno invasion landslide leak massacre mudslide
  offensive outage outbreak pandemic pile-up quake raid rampage riot rockfall sandstorm shelling shipwreck shooting siege sinking snowstorm
  spill stabbing stampede storm strike thunderstorm tornado tragedy tremor tsunami typhoon uprising war wildfire wreck`.split(
    /\s+/,
  ),
)
