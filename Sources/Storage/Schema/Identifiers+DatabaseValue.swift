internal import GRDB
internal import News

extension FeedID: DatabaseValueConvertible {}
extension ArticleID: DatabaseValueConvertible {}
extension RevisionID: DatabaseValueConvertible {}
extension ClaimID: DatabaseValueConvertible {}
extension StoryID: DatabaseValueConvertible {}
extension RelationID: DatabaseValueConvertible {}
