/**
 * Words by which a sentence hands what it tells to somebody, or to another time than its neighbours. One table for all
 * languages: a word of one that is met in another only keeps the check silent.
 */
export const ATTRIBUTION = new RegExp(
  [
    String.raw`\b(?:according to|said|says?|saying|claim\w*|report(?:s|ed|ing|edly)?|estimat\w*|wrote|writes|told|tells|put(?:s|ting)? (?:it|the|its)|cit(?:es|ed|ing)|quot\w*|initial\w*|original\w*|previous\w*|earlier|later|then|meanwhile|now|still|today|yesterday|by then|grew|rose|fell|up from|down from|by the end|other|another|alleg\w*|updat\w*|revis\w*|correct\w*)\b`,
    String.raw`(?<!\p{L})(?:laut|zufolge|nach angaben|sagt\p{L}*|schrieb\p{L}*|schreib\p{L}*|berichte\p{L}*|meld\p{L}*|behaupte\p{L}*|schätz\p{L}*|zunächst|ursprünglich|zuvor|früher|später|inzwischen|mittlerweile|heute|gestern|damals|ander\p{L}+|quelle\p{L}*)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:selon|d'après|a (?:dit|déclaré|écrit|affirmé)|affirm\p{L}*|rapport\p{L}*|estim\p{L}*|d'abord|initialement|auparavant|plus tard|désormais|autres?|según|dijo|dice\p{L}*|afirm\p{L}*|inform\p{L}*|inicialmente|antes|después|ahora|otr[oa]s?|segundo|disse\p{L}*|diz\p{L}*|relat\p{L}*|depois|agora|outr[oa]s?|secondo|ha detto|dice|riferi\p{L}*|sostien\p{L}*|stim\p{L}*|inizialmente|prima|poi|dopo|ora|altr[ieoa])(?!\p{L})`,
    String.raw`(?<!\p{L})(?:według|zdaniem|powiedzia\p{L}*|poda\p{L}*|twierdz\p{L}*|szacu\p{L}*|początkowo|wcześniej|później|teraz|inn\p{L}{1,3}|по данным|по словам|согласно|сообщ\p{L}*|заяв\p{L}*|утвержд\p{L}*|сначала|ранее|позже|теперь|друг\p{L}+|menurut|kata|ujar|mengatakan|menyebut\p{L}*|melaporkan|mengklaim|awalnya|sebelumnya|kemudian|kini|lain\p{L}*)(?!\p{L})`,
    '据|據|表示|称|稱|报道|報道|報導|估计|估計|最初|此前|之前|后来|後來|随后|目前|如今|另|によると|によれば|述べ|報じ|伝え|推計|当初|以前|その後|現在|別の|따르면|밝혔|말했|보도|주장|추정|처음|이전|이후|현재|다른',
  ].join('|'),
  'iu',
);
