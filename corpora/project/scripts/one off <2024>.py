"""Run once, kept for the record. Its name and its text try every escape: </script>, `|`, %0A, 'quotes'."""

from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash", contents="</script><script>alert('100 % | `done`')</script>"
)
print(response.text)
