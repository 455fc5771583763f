extension NoticePhrases {
  /// Lines about readers' comments.
  static let comments = [
    // English
    "^# comment", "^# comments", "^0 comments", "^add a comment", "^add comment", "^comentários$",
    "^comment$", "^comments #", "^comments are closed", "^comments are off", "^comments$",
    "^have your say", "^join the conversation", "^join the discussion", "^leave a comment",
    "leave a comment$", "^leave a reply", "leave a reply$", "^let us know in the comments",
    "^log in to comment", "^login to comment", "^no comments", "^post a comment", "^show comments",
    "^view comments", "^what do you think", "^write a comment", "^your comment",
    // German
    "^# kommentare", "^kommentar schreiben", "^kommentare$", "^kommentieren", "^schreibe einen",
    "^schreiben sie einen kommentar",
    // French
    "^# commentaires", "^ajouter un commentaire", "^commentaires$", "^laisser un commentaire",
    // Spanish
    "^# comentarios", "^comentarios$", "^deja un comentario",
    // Portuguese
    "^deixe um comentário",
    // Italian
    "^commenti$", "^lascia un commento",
    // Dutch, Polish, Swedish
    "^komentarze$", "^kommentarer$", "^reacties$",
    // Russian
    "^комментарии$", "^оставить комментарий",
    // Arabic, Greek, Hindi, Indonesian, Korean, Turkish, Vietnamese
    "^bình luận", "^komentar$", "^yorum yaz", "^yorumlar", "^댓글",
  ]
}
