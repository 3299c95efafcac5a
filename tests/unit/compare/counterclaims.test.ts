import { describe, expect, it } from 'vitest'
import { isCounterclaim } from '../../../src/compare/matching/counterclaims.ts'
import { likelihood } from '../../../src/compare/matching/likelihood.ts'

describe('isCounterclaim', () => {
  it.each([
    [
      'The ward of the Tarn clinic will shut in June',
      'There are no plans to close the ward of the Tarn clinic',
    ],
    ['Runa Falk did not take the money', 'Runa Falk took the money'],
    ['Runa Falk made her books public', 'Runa Falk has not made her books public'],
    ['Coach Ivo Tamm has been sacked by Norrby', 'Ivo Tamm is still in charge of Norrby'],
    [
      'A jury found Runa Falk guilty of fraud on Monday',
      'Runa Falk was cleared of fraud by a jury on Monday',
    ],
    ['The singer Runa Falk has died at her home in Senn', 'Runa Falk is alive and well'],
    ['Runa Falk was in tears as she gave evidence', 'Runa Falk gave her evidence in a calm, steady voice'],
    ['The front of the Tarn museum will be kept', 'The front of the Tarn museum is to be bulldozed'],
    ['The winger Ivo Tamm is leaving Norrby this month', 'Ivo Tamm is going nowhere'],
    ['Energy Minister Runa Falk is about to resign', 'Runa Falk has no intention of stepping down'],
    [
      'The drone that hit the Orla depot came from Varga',
      'The drone that struck the Orla depot did not come from Varga',
    ],
    [
      'The Tarn clinic hid two deaths in its malaria trial',
      'Nobody died in the malaria trial of the Tarn clinic',
    ],
    ['Velox is closing its Orla steel plant', 'The Orla steel plant of Velox remains open'],
    [
      'Runa Falk was warned in May that the cameras did not work',
      'Runa Falk was not told of any fault in the cameras',
    ],
    ['The school in Senn had been told of the threat', 'Nobody at the school in Senn knew of the threat'],
    [
      'Governor Ivo Tamm has been suspended',
      'Ivo Tamm was still in charge of the jail, despite talk of his suspension',
    ],
    [
      'The board of Velox has decided to shut its foundry in Orla by May',
      'There were no plans to close the foundry',
    ],
    [
      'Tamm, whose firm in Orla received the payments, was indicted in July and is awaiting trial',
      'Ivo Tamm has not been charged',
    ],
    ['Tamm resigned', 'Ivo Tamm is still in charge of the commission'],
    ['The cash machines of Velox are working normally', 'The cash machines of Velox are out of service'],
    [
      'Ward 6 of the Tarn clinic was closed on Monday',
      'Ward 6 of the Tarn clinic remains open to new patients',
    ],
  ])('%s | %s', (a, b) => {
    expect(isCounterclaim(a, b)).toBe(true)
    expect(isCounterclaim(b, a)).toBe(true)
  })

  it.each([
    // what happens beside it, and is no verb of what there was none of
    [
      'Ivo Tamm showed no emotion as the verdict was read',
      'Ivo Tamm is the third mayor in the state to be convicted of bribery',
    ],
    // whom somebody does not know may be there all the same
    ['Ivo Tamm does not know the harbour pilot', 'Ivo Tamm was a friend of the harbour pilot'],
    // who is against it says that there is none as well
    ['Velox has not changed its timetable', 'For years Velox has stood against any change to its timetable'],
    // one lasts till the other begins
    [
      'The Tarn museum will remain closed until Thursday',
      'The Tarn museum is expected to reopen on Thursday',
    ],
    // another doer, another deed
    ['Velox has been cheating in emissions tests', 'Solvane has never cheated in emissions tests'],
    [
      'The migrants on the Aurelia refused food on Tuesday',
      'The migrants on the Aurelia were given medical checks on Tuesday',
    ],
    [
      'Runa Falk has won eleven races in the snow',
      'Runa Falk did not have the winning run she had hoped for in the snow',
    ],
    ['Velox agreed to buy its smaller rival Solvane', 'Solvane is to be bought by its larger rival Velox'],
    // the same in other words
    ['Velox will halt production of the hatchback', 'Velox will stop making the hatchback'],
    ['The senate threw out the tax on sugar', 'The tax on sugar did not get through the senate'],
    [
      'Ivo Tamm, 17, is the youngest champion in history',
      'No one so young as Ivo Tamm has been champion in history',
    ],
    // what came later
    [
      'The court in Ardmoor banned the march of the miners',
      'The court in Ardmoor allowed the march of the miners after all',
    ],
    ['The airline has found the wheel', 'The airline has not yet found the wheel'],
    ['Ivo Tamm was paid a bonus of 65,000 euros', 'Ivo Tamm has never been charged with any offence'],
    ['Runa Falk was told of the leak at the mill', 'Runa Falk was not told to leave the mill'],
    // one verb that says little by itself, and another thing done by it
    ['Runa Falk has not made good on that vow', 'Runa Falk made a vow that she would mend the pier'],
    ['Runa Falk has not kept that pledge', 'Runa Falk made a pledge to mend the pier'],
    // the United Nations
    [
      'Varga was seized by the U.N. Security Council mission',
      'Varga was seized by the Security Council mission',
    ],
  ])('not: %s | %s', (a, b) => {
    expect(isCounterclaim(a, b)).toBe(false)
    expect(isCounterclaim(b, a)).toBe(false)
  })

  it('leaves apart what one denies and the other does not tell', () => {
    const beside = { likeness: 0.8, rarityOf: () => 1, oneSpeaker: false }
    const admitted = 'The Tarn clinic denied that it had admitted new patients to Ward 6 after it was closed'
    expect(likelihood(admitted, 'Ward 6 of the Tarn clinic was closed', beside).score).toBeLessThan(0.7)
    const [none, again] = [
      'There are no plans to repeat the vote in Orla',
      'The vote in Orla will be held again in May',
    ]
    expect(likelihood(none, again, beside).score).toBeLessThan(0.7)
  })

  it('makes two statements opposed, not one', () => {
    const beside = { likeness: 0.4, rarityOf: () => 1, oneSpeaker: false }
    const found = likelihood(
      'Energy Minister Runa Falk is about to resign',
      'Runa Falk has no intention of stepping down',
      beside,
    )
    expect(found).toMatchObject({ opposed: true })
    expect(found.score).toBeGreaterThan(0.7)
  })
})
