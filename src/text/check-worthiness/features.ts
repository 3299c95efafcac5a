/** How many places the features of a sentence begin with: one of news has some 700. A power of two. */
const places = 2048

/** 32-bit hashes, each once, in the order in which they came: a `Set` of so many takes several times as long. */
export class Features {
  list: number[] = []
  /** Which of the list each place holds, from 1 on; 0 where it is free. */
  private held = new Uint32Array(places)

  add(feature: number): void {
    const last = this.held.length - 1
    let place = feature & last
    for (; this.held[place] !== 0; place = (place + 1) & last)
      if (this.list[this.held[place]! - 1] === feature) return
    this.held[place] = this.list.push(feature)
    if (this.list.length * 2 > last) this.grow()
  }

  private grow(): void {
    const { list } = this
    this.list = []
    this.held = new Uint32Array(this.held.length * 2)
    for (const feature of list) this.add(feature)
  }
}
