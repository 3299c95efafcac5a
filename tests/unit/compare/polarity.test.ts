import { describe, expect, it } from 'vitest'
import { denial } from '../../../src/compare/words/polarity.ts'

describe('denial', () => {
  it.each([
    ['The brakes of the tram failed', 'The brakes of the tram did not fail', 'negated'],
    ['The driver used his phone', 'At no time did the driver use his phone', 'negated'],
    ['Holm has read the report', 'Holm has yet to read the report', 'negated'],
    ['The airport has a licence', 'The airport lacks a licence', 'negated'],
    ['The court allowed the extradition', 'The court refused the extradition', 'contrary'],
    ['Foss supports the runway', 'Foss is against the runway', 'contrary'],
    ['The keeper was awake', 'The keeper was asleep', 'contrary'],
    ['The glacier moves quickly', 'The glacier moves slowly', 'contrary'],
    [
      'The wharf owners agreed on a lease to be signed shortly',
      'The wharf owners agreed on a longer lease',
      null,
    ],
    ['The ferry to Orsk is slow', 'The ferry to Orsk was quickly sold', null],
    ['The brake worked as it should', 'The brake failed', 'contrary'],
    ['The mayor is willing to testify', 'The mayor is unwilling to testify', 'contrary'],
    ['The airline offered passengers a refund', 'The airline refused passengers a refund', 'contrary'],
    ['The strike will go ahead', 'The strike has been called off', 'contrary'],
    ['Nurses will strike on Monday', 'The strike of nurses on Monday will not go ahead', 'negated'],
    ['The port gave the firm leave to dig', 'The port refused the firm leave to dig', 'contrary'],
    ['The line will sue the port', 'The line has dropped its plan to sue the port', 'negated'],
    // a “not” of what the other tells as so, beside another “not”
    ['Keller paid the rent and did not report it', 'Keller did not pay the rent', 'negated'],
    ['Foss opened the letters and nobody stopped her', 'Foss did not open the letters', 'negated'],
    [
      'The port took the money and did not declare it',
      'The port did not take the money and declared it',
      'negated',
    ],
    ['The driver was armed', 'The driver was unarmed', 'contrary'],
    ['The driver was not armed', 'The driver was unarmed', 'undone'],
    // “not” closed stays open
    ['The mill in Orsk will not close', 'The mill in Orsk will stay open', 'undone'],
    ['The pass was never shut in the storm', 'The pass remained open through the storm', 'undone'],
    // a “not” told again, as where an outlet quotes it once more
    [
      'The board sold the pool twice, nobody was asked about it. Foss spoke up and they dismissed him',
      'The board sold the pool twice, and nobody was asked about it. Foss spoke up, and it dismissed him; the board “sold the pool twice, and nobody was asked about it”',
      null,
    ],
    [
      'The vet saw the cows, nothing was found. The herd was killed',
      'The vet saw the cows, and nothing was found. The herd was killed; she “saw the cows, and nothing was found”',
      null,
    ],
    [
      'Foss was not charged and Keller was not charged in Orsk',
      'Foss was charged and Keller was not charged in Orsk',
      'negated',
    ],
    // what both put something else in the place of
    [
      'Orsk is not selling the ferry but is renting it out',
      'Orsk is renting out the ferry rather than selling it',
      null,
    ],
    ['The bank in Vakt will not shut', 'The bank in Vakt stays open', 'undone'],
    ['The lock was not closed at night', 'The lock was still open at night', 'undone'],
    ['Vakt is not burning the letters', 'Vakt is keeping the letters rather than burning them', null],
    ['Lind did not scrap the tunnel', 'Lind delayed the tunnel instead of scrapping it', null],
    ['Lind did not repair the tunnel', 'Lind repaired the tunnel instead of scrapping it', 'negated'],
    ['The gate was locked', 'The gate was open', 'contrary'],
    ['The film of the crash is real', 'The film of the crash was staged', 'contrary'],
    ['The driver had a licence', 'The driver was driving without a licence', 'negated'],
    ['There is water in Orsk', 'Orsk is without water', 'negated'],
    ['The driver had no licence', 'The driver was driving without a valid licence', null],
    ['There is no water in Orsk', 'Orsk is without water', null],
    ['Foss did not pay the bill', 'Foss left without paying the bill', null],
    ['The talks ended with no deal', 'The talks ended without a deal', null],
    ['Orsk lost its power', 'Orsk was left without power', null],
    // a name negates nothing
    ['The movement Never Again blocked the port', 'The movement blocked the port', null],
    ['The port closed the quay but did not close the gate', 'The port did not close the gate', null],
    ['The port did not break the law', 'The port had broken no law', null],
    [
      'Nothing in the letters suggests fraud',
      'Nothing we have seen in these stolen letters suggests fraud',
      null,
    ],
    ['The bank would not pay the gang', 'The bank would pay the gang no ransom', null],
    ['The singer denied that she copied it', 'The singer rejected the claim that she copied it', null],
    // two negations: what all agree on
    ['The brakes of the tram failed', 'Neither side disputes that the brakes of the tram failed', null],
    ['The brakes of the tram failed', 'No one denies that the brakes of the tram failed', null],
    // both turned: fit and will, injured and will not
    ['The striker is fit and will play', 'The striker is injured and will not play', 'contrary'],
    ['Falk pleaded guilty to fraud', 'Falk pleaded not guilty to fraud', 'contrary'],
    // what cancels, or denies something else
    ['Falk denies fraud', 'Falk pleaded not guilty to fraud', null],
    ['The captain was sober', 'The captain had not been drinking', 'undone'],
    ['Parliament rejected the budget', 'The budget was not approved by parliament', 'undone'],
    ['Nurses have had no real pay rise', 'Our nurses have not had a real pay rise', null],
    ['The club had no certain buyer or sponsor', 'The club did not have a certain buyer or sponsor', null],
    ['The nurses have had a real pay rise', 'The nurses have not had a real pay rise', 'negated'],
    ['The chief has turned down his bonus', 'The chief will not take his bonus', null],
    ['The club did not deny that it paid', 'The club admitted that it paid', null],
    ['Unni Lie did not attend the meeting', 'Unni Lie was absent from the meeting', null],
    ['The brakes were last tested in 2021', 'The brakes had not been tested since 2021', null],
    ['The girl was found on Sunday', 'The girl was not found until Sunday', null],
    ['The navy stopped the boat', 'The navy not only stopped the boat', null],
    ['The ferry did not leave at all', 'The ferry almost did not leave', 'negated'],
    ['The ferry left', 'The ferry almost did not leave', null],
    [
      'The port is selling the crane to Lind',
      'The port is selling the crane to Lind. There will never be a good end to this',
      null,
    ],
    ['The tickets were cheap', 'The tickets did not come cheap', 'negated'],
    ['The tickets were expensive', 'The tickets did not come cheap', 'undone'],
    ['The rent is on the cheap side', 'The rent is on the expensive side', 'contrary'],
    ['The harbour has crane No. 4', 'The harbour has crane 4', null],
    ['I will open the books tomorrow', 'I have nothing to hide, and I will open the books tomorrow', null],
    ['The hospital in Orsk was hit', 'The ferry to Velden does not sail on Sunday', null],
  ])('%s / %s: %s', (a, b, found) => {
    expect(denial(a, b)).toBe(found)
    expect(denial(b, a)).toBe(found)
    expect(denial(a, a)).toBeNull()
  })
})
