package nl.wederkerig.membership;

import java.util.UUID;

/** A vote as it was cast, also one that was changed since. @param consultation its key. @param id as {@link MemberVoted} has it */
public record CastVote(UUID id, String consultation, Vote vote, String remark) {}
