-- Reads for anti-entropy, which compares Redis with the search index; each result is of one instant.

-- ARGV: max pending. Returns the live generation, the buckets that have pending plans, and the sums as names and values
-- in turn; nothing while more than so many plans are pending.
local function drift_sums(_, args)
  if redis.call('ZCARD', PENDING) > tonumber(args[1]) or seeding() then return {} end
  local moving, seen = {}, {}
  for _, plan in ipairs(redis.call('ZRANGE', PENDING, 0, -1)) do
    local bucket = bucket_of(plan)
    if not seen[bucket] then moving[#moving + 1] = digits(bucket) end
    seen[bucket] = true
  end
  return { text(redis.call('HGET', STATE, 'live')), moving, redis.call('HGETALL', BUCKETS) }
end

-- ARGV: plans. Returns for each: bucket, revision, state as in an audit, and how many documents the index must have,
-- with which checksum.
local function drift_plans(_, args)
  local answer = {}
  local seed = seeding()
  for _, plan in ipairs(args) do
    local fields = redis.call('HMGET', plan_key(plan), 'revision', 'count', 'checksum')
    push(answer, digits(bucket_of(plan)), text(fields[1]), state_of(plan, seed, fields[2] and fields[1]),
      fields[2] or '0', text(fields[3]))
  end
  return answer
end

-- ARGV: after, upTo (revisions), limit, buckets. Reads so many living plans with a revision above `after` and at most
-- `upTo`, lowest first. Returns the revision that it has reached and the plans of these buckets; an empty list at the
-- end.
local function drift_bucket(_, args)
  local wanted = {}
  for i = 4, #args do wanted[tonumber(args[i])] = true end
  local found = redis.call('ZRANGEBYSCORE', PLANS, '(' .. args[1], args[2], 'WITHSCORES', 'LIMIT', 0, args[3])
  local answer = {}
  for i = 1, #found, 2 do
    answer[1] = digits(tonumber(found[i + 1]))
    if wanted[bucket_of(found[i])] then answer[#answer + 1] = found[i] end
  end
  return answer
end
