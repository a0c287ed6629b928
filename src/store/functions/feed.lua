-- Reads of the change feed. They read only what the caller may see, however much others have written.

-- Returns the stream's newest revision, if the feed can be followed from the position without a gap: a change has the
-- position, or it is the one before the oldest change, or the newest of all. Otherwise returns nil and the answer that
-- says why not.
local function head_for(position)
  local state = redis.call('HMGET', STATE, 'head', 'number')
  local head = state[1] or '0'
  if position == head then return head end
  local at = entry('XRANGE', position .. '-0', '+')
  if at and (revision_of(at[1]) == position or change_of(at).previous == position) then
    return head
  end
  -- Numbers are never below the clock, so a position above the clock and above the last number was never assigned. A
  -- lower one may have been, by a Redis that has lost it.
  if tonumber(position) > math.max(tonumber(state[2] or '0'), now_us()) then return nil, { 'future' } end
  local oldest = entry('XRANGE', '-', '+')
  return nil, { 'lost', oldest and (change_of(oldest).previous or revision_of(oldest[1])) or head }
end

-- Returns the next entries of the stream after the position: of all organisations, or of one.
local function entries_after(org, all, position, count)
  if all then return redis.call('XRANGE', CHANGES, '(' .. position .. '-0', '+', 'COUNT', count) end
  local entries = {}
  if org == '' then return entries end
  local revisions = redis.call('ZRANGEBYSCORE', changes_of(org), '(' .. position, '+inf', 'LIMIT', 0, count)
  for _, revision in ipairs(revisions) do
    entries[#entries + 1] = entry('XRANGE', revision .. '-0', revision .. '-0')
  end
  return entries
end

-- ARGV: org, all ('1' or empty), position, changes, bytes. Returns `changes`, the position that it has reached and '1'
-- if there is more, then revision, change and body (empty for a deletion) of the next changes that the caller may see,
-- including unreadable ones: at most `changes`, and at most `bytes` unless it is one. Or returns `lost` and the oldest
-- position from which the feed can be followed; or `future` if no change can have had the position yet.
local function feed_page(_, args)
  local org, all, position, count, left = args[1], args[2] == '1', args[3], tonumber(args[4]), tonumber(args[5])
  local head, refused = head_for(position)
  if not head then return refused end
  local answer = { 'changes', head, '' }
  for i, found in ipairs(entries_after(org, all, position, count + 1)) do
    local revision, change = revision_of(found[1]), text(field_of(found, 'change'))
    left = left - #change - change_of(found).size
    if i > count or (i > 1 and left < 0) then
      answer[3] = '1'
      answer[2] = i > 1 and answer[#answer - 2] or position
      break
    end
    answer[#answer + 1] = revision
    answer[#answer + 1] = change
    answer[#answer + 1] = body_of(found)
  end
  return answer
end
