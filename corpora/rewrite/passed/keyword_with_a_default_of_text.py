# finding: GI101 11 GI513
from google import genai

client = genai.Client()


def _show(answer="nothing"):
    print(answer if isinstance(answer, str) else answer.text)


_show()
_show(answer=client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon."))
