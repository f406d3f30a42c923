/** A run of characters of the text and where it stands; length 0 marks an empty line. */
export interface Segment {
  /** Offset of its first character in the text. */
  readonly start: number;
  readonly length: number;
  /** A text node, or the element that stands for one character (an image) or for an empty line. */
  readonly node: Node;
  /** Offset of the first character in a text node; 0 for an element. */
  readonly offset: number;
}

/** Stands in the text for something that is shown but is no text: an image, a mention. */
const OBJECT = '\uFFFC';

/**
 * Puts lines together as a browser shows them. A line begins with the first thing on it and ends at a block's border or at a line
 * break; a break that nothing follows in its block therefore adds no line, just as `<p>a<br></p>` shows one.
 */
export class LineBuilder {
  private readonly parts: string[] = [];
  private readonly segments: Segment[] = [];
  private length = 0;
  private hasLine = false;
  private isOpen = false;
  /** Where the open line began; becomes a segment when nothing else did. */
  private anchor: Segment | null = null;
  /** A space that is shown only when something follows on the same line. */
  private space: { node: Text; offset: number } | null = null;

  /** Something stands here, so that there is a line, even if it adds no character. */
  open(node: Node, offset: number): void {
    if (this.isOpen) return;
    if (this.hasLine) this.push('\n');
    this.hasLine = true;
    this.isOpen = true;
    this.anchor = { start: this.length, length: 0, node, offset };
  }

  /** A block begins or ends here. */
  close(): void {
    if (this.anchor) this.segments.push(this.anchor);
    this.anchor = null;
    this.space = null;
    this.isOpen = false;
  }

  /** A line break stands here. */
  breakLine(node: Node, offset: number): void {
    this.open(node, offset);
    this.close();
  }

  /** Characters of a text node, letter for letter. */
  add(node: Text, offset: number, characters: string): void {
    this.open(node, offset);
    if (this.space) this.append(this.space.node, this.space.offset, ' ');
    this.space = null;
    this.append(node, offset, characters.replaceAll('\u00A0', ' '));
  }

  /** White space that collapses into one space, or into none at the border of a line. */
  addSpace(node: Text, offset: number): void {
    if (this.isOpen && this.parts.at(-1)?.endsWith(' ') !== true) this.space ??= { node, offset };
  }

  /** Something that is no text. */
  addObject(node: Node): void {
    this.open(node, 0);
    if (this.space) this.append(this.space.node, this.space.offset, ' ');
    this.space = null;
    this.append(node, 0, OBJECT);
  }

  finish(): { text: string; segments: readonly Segment[] } {
    this.close();
    return { text: this.parts.join(''), segments: this.segments };
  }

  private push(characters: string): void {
    this.parts.push(characters);
    this.length += characters.length;
  }

  private append(node: Node, offset: number, characters: string): void {
    this.anchor = null;
    const last = this.segments.at(-1);
    if (last && last.node === node && last.offset + last.length === offset && last.start + last.length === this.length) {
      this.segments[this.segments.length - 1] = { ...last, length: last.length + characters.length };
    } else {
      this.segments.push({ start: this.length, length: characters.length, node, offset });
    }
    this.push(characters);
  }
}
