-- What an export reads, a page at a time.

-- ARGV: org, all ('1' or empty), after, upTo (revisions), plans, bytes. Looks at living plans with a revision above
-- `after` and at most `upTo`, lowest first, until so many have been looked at or the bodies are so long. Answers the
-- revision that it got to and the bodies that the caller may see; an empty list when there is nothing more.
local function page(_, args)
  local org, all, after, up_to, count, bytes = args[1], args[2] == '1', args[3], args[4], args[5], tonumber(args[6])
  local found = redis.call('ZRANGEBYSCORE', PLANS, '(' .. after, up_to, 'WITHSCORES', 'LIMIT', 0, count)
  local answer = {}
  for i = 1, #found, 2 do
    local stored = redis.call('HMGET', plan_key(found[i]), 'org', 'body')
    answer[1] = digits(tonumber(found[i + 1]))
    if all or stored[1] == org then
      answer[#answer + 1] = stored[2]
      bytes = bytes - #stored[2]
      if bytes <= 0 then break end
    end
  end
  return answer
end
