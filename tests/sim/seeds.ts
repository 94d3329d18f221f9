/** Every seed that ever failed, or told a broken kit apart from a whole one, with what it found; they run first, always. */
export const SEEDS_THAT_FAILED: Readonly<
  Record<'weather' | 'access' | 'plans' | 'rolls' | 'releases' | 'incidents', readonly number[]>
> = {
  weather: [
    // answer to a joining lost, the invitation burnt
    3, 6, 12,
    // relay restored: frames and control entries have to be given back
    2, 5, 13,
    // two tabs write one entity document
    10, 16,
    // power cut between two writes of one act
    4, 9, 21,
    // a joining whose tablet died in the middle
    34,
    // a full disk while joining
    53,
    // the power cut while the tables are made
    124,
    // a tab opened before another one joined is all that is left
    20_135,
    // somebody joined a relay whose control log had been cut
    263,
    // the relay's answer was lost and then its disk set back: what it had had, it was brought under another name
    864_644
  ],
  access: [
    // cut off while it was away, then a family was erased: nobody had the key any more that it handed over with
    31_337_033,
    31_337_035,
    // tells a kit apart that leaves frames above a cut in the logs they were handed to
    104,
    // what a carrier had brought of a lost tablet was still to be decided about when its key was forgotten
    820_000,
    // two that waited for their turn to open a session lost patience in one moment: one of them, the leader, for ever
    910_037
  ],
  plans: [
    // tell a kit apart that shows nobody of a session that was removed
    12, 14
  ],
  rolls: [],
  releases: [],
  incidents: []
}
