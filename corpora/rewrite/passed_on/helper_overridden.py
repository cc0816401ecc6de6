# finding: GI104 17 GI517
from google import genai

client = genai.Client()


class Asking:
    def tried(self, function, **kwargs):
        return function(**kwargs)


class Counting(Asking):
    def tried(self, function, **kwargs):
        return function(**kwargs).usage_metadata.total_token_count


for one in (Asking(), Counting()):
    print(type(one.tried(client.models.generate_content, model="gemini-2.5-flash", contents="A moon.")).__name__)
