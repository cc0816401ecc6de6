# finding: GI104 14 GI517
from google import genai

client = genai.Client()


def tried(function, **kwargs):
    result = function(**kwargs)
    if hasattr(result, "total_tokens"):
        return result.total_tokens
    return result


print(tried(client.models.count_tokens, model="gemini-2.5-flash", contents="Name a moon."))
print(tried(client.models.generate_content, model="gemini-2.5-flash", contents="Name a moon.").text)
