/** Names come from texts of any language: its letters tell which way one runs. */
export function MechanismName({ name }: { name: string }) {
  return (
    <bdi className="document-text" lang={arabic.test(name) ? 'ar' : ''} dir="auto">
      {name}
    </bdi>
  )
}

const arabic = /^[^\p{L}]*[\u0600-\u06ff]/u
