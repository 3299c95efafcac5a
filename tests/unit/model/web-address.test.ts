import { describe, expect, it } from 'vitest'
import { addressKey, areOneAddress } from '../../../src/model/web-address.ts'

const page = 'https://gazette.example/news/dam?id=12&page=2'

describe('areOneAddress', () => {
  it.each([
    'http://gazette.example/news/dam?id=12&page=2',
    'https://www.gazette.example/news/dam?id=12&page=2',
    'https://GAZETTE.example:443/news/dam/?page=2&id=12',
    'https://gazette.example/news/dam?id=12&page=2#comments',
    'https://gazette.example/news/dam?id=12&page=2#:~:text=12%20people',
    'https://gazette.example/news/dam?id=12&page=2#xtor=RSS-1',
    'https://gazette.example/news/dam?utm_source=x&id=12&utm_campaign=y&page=2&fbclid=z&at_medium=RSS&CMP=share',
  ])('takes %s for the same page', (other) => {
    expect(areOneAddress(page, other)).toBe(true)
  })

  it.each([
    'https://gazette.example/news/dam?id=13&page=2',
    'https://gazette.example/news/dam?page=2',
    'https://gazette.example/News/dam?id=12&page=2',
    'https://news.gazette.example/news/dam?id=12&page=2',
    'https://gazette.example:8080/news/dam?id=12&page=2',
    'https://gazette.example/news/dam?id=12&page=2#post-7',
    'https://gazette.example/news/dam?id=12&page=2#!/flood',
  ])('does not take %s for it', (other) => {
    expect(areOneAddress(page, other)).toBe(false)
  })

  it('leaves alone what is no web address', () => {
    expect(addressKey('storm.txt')).toBe('storm.txt')
  })
})
