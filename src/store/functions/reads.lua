-- Reads of single plans, and of the states that callers wait for. The owner is checked before a body is read.

local function may_see(org, all, owner)
  return all == '1' or (org ~= '' and org == owner)
end

-- ARGV: plan, org, all ('1' or empty). Returns body, revision and org of a plan; nothing if the caller may see none.
local function read_plan(_, args)
  local key = plan_key(args[1])
  local fields = redis.call('HMGET', key, 'org', 'revision')
  if not fields[1] or not may_see(args[2], args[3], fields[1]) then return {} end
  local body = redis.call('HGET', key, 'body')
  if not body then return {} end
  return { body, fields[2], fields[1] }
end

-- ARGV: objectId, org, all. Returns plan, body, revision and org of the plan that has the object; nothing if the caller
-- may see none.
local function owner(_, args)
  local plan = redis.call('HGET', OBJECTS, args[1])
  if not plan then return {} end
  local found = read_plan(nil, { plan, args[2], args[3] })
  if #found == 0 then return {} end
  return { plan, unpack(found) }
end

-- ARGV: plan, revision, org, all. Reads a revision of the plan from the stream. Returns `found`, the change and the
-- body (empty for a deletion); `hidden` if the caller may not see it, or it is another plan's; nothing if the stream
-- does not have it.
local function read_revision(_, args)
  local plan, revision = args[1], args[2]
  local found = entry('XRANGE', revision .. '-0', revision .. '-0')
  if not found then return {} end
  local change = change_of(found)
  if change.plan ~= plan or not may_see(args[3], args[4], change.org) then return { 'hidden' } end
  return { 'found', field_of(found, 'change'), body_of(found) }
end

-- Returns org, searchable revision and '1' if it has failed, of a plan that is not pending; three empty strings for an
-- unknown plan. No revision counts as searchable if the plan's index is lost and the plan is not marked as pending yet.
local function settled_state(plan, seed)
  local fields = redis.call('HMGET', plan_key(plan), 'org', 'searchable', 'revision', 'count')
  if not fields[1] then return '', '', '' end
  local is_unknown = fields[4] and seed and seed.doubts and is_unseeded(seed, fields[3])
  local searchable = not is_unknown and fields[2] or '0'
  return fields[1], searchable, redis.call('HEXISTS', FAILED, plan) == 1 and '1' or ''
end

-- ARGV: plans. Returns for each its oldest revision that is not searchable, or an empty string and the result of
-- settled_state. Most plans that callers wait for are pending, and cost next to nothing.
local function indexing_many(_, args)
  local seed, scores = seeding(), redis.call('ZMSCORE', PENDING, unpack(args))
  local answer = {}
  for i, plan in ipairs(args) do
    if scores[i] then
      push(answer, scores[i], '', '', '')
    else
      push(answer, '', settled_state(plan, seed))
    end
  end
  return answer
end

-- Maximum number of revisions that one call drops from the lists of organisations, because history has them by now.
local MAX_STALE = 1000

-- Returns the number below which history has everything of an organisation, empty if it has all; and how many stale
-- revisions were dropped from the organisation's list, at most `max`. If there are more stale ones, the number is lower
-- than necessary.
local function oldest_of_history(org, max)
  local key = pending_history_of(org)
  local first = redis.call('ZRANGE', key, 0, 0)[1]
  if not first then return '', 0 end
  if max == 0 or redis.call('ZSCORE', PENDING_HISTORY, first) then return first, 0 end
  local revisions = redis.call('ZRANGE', key, 0, max - 1)
  local scores = redis.call('ZMSCORE', PENDING_HISTORY, unpack(revisions))
  local stale = {}
  for i, revision in ipairs(revisions) do
    if scores[i] then break end
    stale[i] = revision
  end
  redis.call('ZREM', key, unpack(stale))
  return redis.call('ZRANGE', key, 0, 0)[1] or '', #stale
end

-- ARGV: pairs of `search` or `history` and an organisation, empty for all of them. Returns for each the number below
-- which the projection shows everything of it, empty if it shows all. While a lost index is being replaced, search
-- shows nothing.
local function oldest_pending_many(_, args)
  local has_doubts = redis.call('HEXISTS', STATE, 'seedDoubts') == 1
  local left, dropped = MAX_STALE, 0
  local answer = {}
  for i = 1, #args, 2 do
    local projection, org = args[i], args[i + 1]
    if projection == 'history' and org ~= '' then
      answer[#answer + 1], dropped = oldest_of_history(org, left)
      left = left - dropped
    elseif projection == 'search' and has_doubts then
      answer[#answer + 1] = '0'
    else
      local key = projection == 'history' and PENDING_HISTORY or org == '' and PENDING or pending_of(org)
      answer[#answer + 1] = text(redis.call('ZRANGE', key, 0, 0, 'WITHSCORES')[2])
    end
  end
  return answer
end
